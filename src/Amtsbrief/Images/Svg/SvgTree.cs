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
    private SvgElement? _root;

    private SvgTree()
    {
    }

    internal SvgElement Root => _root ?? throw new SvgException("The SVG image is empty.", SvgAdvice.SaveAgain);

    internal SvgElement? Find(string id) => _byId.GetValueOrDefault(id);

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
                throw SvgException.Undrawn(_open.Peek());
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

        _root ??= element;
        if (!isEmpty)
        {
            _open.Push(element);
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
