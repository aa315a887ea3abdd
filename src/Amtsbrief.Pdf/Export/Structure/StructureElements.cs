using System.Runtime.InteropServices;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>Turns nodes of the logical tree into structure elements (ISO 32000-1, table 323). Not thread-safe.</summary>
internal sealed class StructureElements
{
    private const int UsualCount = 64;

    private readonly PdfFile _file;
    private readonly IReadOnlyList<PdfReference> _pages;
    private readonly Dictionary<LogicalNode, ShownContent> _contents;
    private readonly Dictionary<LogicalNode, Box> _boxes;
    private readonly ILookup<LogicalNode, PlacedAnnotation> _annotations;
    private readonly Dictionary<LogicalNode, PdfReference> _references;
    private readonly List<(string Id, PdfReference Element)> _identified = [];

    // What the elements that are open hold so far, the innermost last.
    private readonly List<PdfObject> _kids = [];

    internal StructureElements(
        PdfFile file,
        IReadOnlyList<PdfReference> pages,
        Dictionary<LogicalNode, ShownContent> contents,
        Dictionary<LogicalNode, Box> boxes,
        List<PlacedAnnotation> annotations)
    {
        (_file, _pages, _contents, _boxes) = (file, pages, contents, boxes);
        _annotations = annotations.ToLookup(annotation => annotation.Link);
        _references = new(UsualCount);
    }

    /// <summary>The way from identifiers to elements (ISO 32000-1, table 322); null if no element has one.</summary>
    internal PdfDictionary? IdTree() => _identified.Count == 0 ? null : new PdfDictionary
    {
        ["Names"] = new PdfArray(_identified
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .SelectMany(entry => (PdfObject[])[new PdfString(entry.Id), entry.Element])),
    };

    internal PdfReference ReferenceTo(LogicalNode node) => _references.TryGetValue(node, out var reference)
        ? reference
        : throw new InvalidOperationException($"A link's area belongs to an element ({node.Tag}) of which no text is shown.");

    internal PdfReference Write(LogicalNode node, PdfReference parent)
    {
        var reference = _file.Reserve();
        _references.Add(node, reference);
        var page = FirstPage(node);
        var firstKid = _kids.Count;
        foreach (var child in node.Children)
        {
            Write(child, page, reference);
        }

        AddAnnotations(node);

        var element = _file.Begin(reference);
        element.Name("S", StructureType.NameOf(node.Tag));
        element.Value("P", parent);
        element.Value("Pg", page < 0 ? null : _pages[page]);
        element.Values("K", CollectionsMarshal.AsSpan(_kids)[firstKid..]);
        element.Text("Lang", node.Language);
        element.Text("Alt", node.AlternativeText);
        element.Text("ID", node.Id);
        element.Value("A", ElementAttributes.Of(node, _boxes.TryGetValue(node, out var box) ? box : null));
        _file.End(reference, element);

        _kids.RemoveRange(firstKid, _kids.Count - firstKid);
        if (node.Id is not null)
        {
            _identified.Add((node.Id, reference));
        }

        return reference;
    }

    private void Write(LogicalNode child, int page, PdfReference parent)
    {
        if (child.Tag != LogicalTag.Content)
        {
            if (IsShown(child))
            {
                _kids.Add(Write(child, parent));
            }
        }
        else if (_contents.TryGetValue(child, out var content))
        {
            _kids.Add(ReferenceTo(content.First, page));
            foreach (var further in content.Further)
            {
                _kids.Add(ReferenceTo(further, page));
            }
        }
    }

    private PdfObject ReferenceTo(MarkedContent content, int page) => content.Page == page
        ? content.Id
        : new PdfDictionary
        {
            ["Type"] = new PdfName("MCR"),
            ["Pg"] = _pages[content.Page],
            ["MCID"] = content.Id,
        };

    private void AddAnnotations(LogicalNode node)
    {
        if (node.Tag != LogicalTag.Link)
        {
            return;
        }

        foreach (var annotation in _annotations[node])
        {
            _kids.Add(new PdfDictionary
            {
                ["Type"] = new PdfName("OBJR"),
                ["Pg"] = annotation.Page,
                ["Obj"] = annotation.Annotation,
            });
        }
    }

    /// <summary>The page of the first content that is the element's own; negative if it has none.</summary>
    private int FirstPage(LogicalNode node)
    {
        foreach (var child in node.Children)
        {
            if (_contents.TryGetValue(child, out var content))
            {
                return content.First.Page;
            }
        }

        return -1;
    }

    // Of a table empty cells are shown too, or its rows would differ in length.
    private bool IsShown(LogicalNode node)
    {
        if (node.Tag is LogicalTag.TD or LogicalTag.TH || _contents.ContainsKey(node))
        {
            return true;
        }

        foreach (var child in node.Children)
        {
            if (IsShown(child))
            {
                return true;
            }
        }

        return false;
    }
}
