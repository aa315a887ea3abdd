using System.Xml;

namespace Amtsbrief.Images.Svg;

/// <summary>
/// Reads XML into elements. Files come from anywhere: a document type is skipped unread, no entity is expanded, nothing is
/// fetched, and the budget bounds the rest.
/// </summary>
internal sealed class SvgTree
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string LinkNamespace = "http://www.w3.org/1999/xlink";

    private readonly Dictionary<string, SvgElement> _byId = [];
    private readonly Stack<SvgElement> _open = [];
    private readonly List<SvgElement> _all = [];
    private readonly SvgStyleSheet _sheet = new();
    private SvgElement? _root;

    private SvgTree()
    {
    }

    internal SvgElement Root => _root ?? throw new SvgException("The SVG image is empty.", SvgAdvice.SaveAgain);

    internal SvgElement? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The element that a value such as <c>url(#a)</c> points to.</summary>
    internal SvgElement? FindTarget(string value)
    {
        var from = value.IndexOf('#', StringComparison.Ordinal);
        var to = value.IndexOf(')', StringComparison.Ordinal);
        return from < 0 || to < from ? null : Find(value[(from + 1)..to].Trim('\'', '"', ' '));
    }

    internal static SvgTree Read(byte[] file, SvgBudget budget)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
        };
        var tree = new SvgTree();
        using var xml = XmlReader.Create(new MemoryStream(file), settings);
        try
        {
            for (var more = xml.Read(); more;)
            {
                more = tree.Take(xml, budget);
            }
        }
        catch (XmlException error)
        {
            throw new SvgException(
                $"The SVG image is no well-formed XML from line {error.LineNumber}, column {error.LinePosition} on.",
                SvgAdvice.SaveAgain);
        }

        tree.ApplySheets(budget);
        return tree;
    }

    // Takes a node in and goes on to the next one.
    private bool Take(XmlReader xml, SvgBudget budget)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element when xml.NamespaceURI != Namespace && _root is not null:
                // Notes of drawing programs; they stand in namespaces of their own and draw nothing.
                xml.Skip();
                return !xml.EOF;
            case XmlNodeType.Element:
                Open(xml, budget);
                break;
            case XmlNodeType.EndElement:
                _open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when _open.Peek().Name == "style":
                AddSheet(_open.Peek(), xml.Value);
                break;
            case XmlNodeType.ProcessingInstruction when xml.Name == "xml-stylesheet":
                throw new SvgException("The SVG image names a style sheet, which is not read.", SvgAdvice.For("style"));
        }

        return xml.Read();
    }

    private void Open(XmlReader xml, SvgBudget budget)
    {
        if (xml.NamespaceURI != Namespace || (_root is null && xml.LocalName != "svg"))
        {
            throw new SvgException(
                $"The data is XML, but no SVG image: its root is <{xml.Name}>, not <svg> of {Namespace}.", SvgAdvice.SaveAgain);
        }

        budget.AddWritten(_open.Count + 1);
        var element = new SvgElement(xml.LocalName, ((IXmlLineInfo)xml).LineNumber);
        if (element.Name == "script")
        {
            throw SvgException.Undrawn(element);
        }

        var isEmpty = xml.IsEmptyElement;
        while (xml.MoveToNextAttribute())
        {
            AddAttribute(element, xml);
        }

        if (element["id"] is { } id)
        {
            _byId.TryAdd(id, element);
        }

        if (_open.TryPeek(out var parent))
        {
            parent.Add(element);
        }

        _all.Add(element);
        _root ??= element;
        if (!isEmpty)
        {
            _open.Push(element);
        }
    }

    // Sheets for some media alone, or in another language than CSS, are not read.
    private void AddSheet(SvgElement element, string text)
    {
        if (element["media"] is not (null or "" or "all") || element["type"] is not (null or "" or "text/css"))
        {
            throw SvgException.Undrawn(element);
        }

        _sheet.Add(text, element);
    }

    private void ApplySheets(SvgBudget budget)
    {
        foreach (var element in _sheet.IsEmpty ? [] : _all)
        {
            element.Add(_sheet.For(element), budget);
        }
    }

    private static void AddAttribute(SvgElement element, XmlReader xml)
    {
        if (xml.NamespaceURI.Length == 0 || (xml.NamespaceURI == LinkNamespace && xml.LocalName == "href"))
        {
            if (xml.LocalName.StartsWith("on", StringComparison.Ordinal))
            {
                throw SvgException.Undrawn(element, xml.LocalName, xml.Value, "script");
            }

            element.Add(xml.LocalName, xml.Value);
        }
    }
}
