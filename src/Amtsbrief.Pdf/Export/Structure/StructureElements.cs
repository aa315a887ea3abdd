using System.Runtime.InteropServices;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>Turns nodes of the logical tree into structure elements.</summary>
internal sealed class StructureElements
{
    private static readonly PdfName _elementType = new("StructElem");

    private readonly PdfFile _file;
    private readonly IReadOnlyList<PdfReference> _pages;
    private readonly Dictionary<LogicalNode, List<MarkedContent>> _contents;
    private readonly Dictionary<LogicalNode, Box> _boxes;
    private readonly ILookup<LogicalNode, PlacedAnnotation> _annotations;
    private readonly Dictionary<LogicalNode, PdfReference> _references = [];
    private readonly SortedDictionary<string, PdfReference> _identified = new(StringComparer.Ordinal);

    internal StructureElements(
        PdfFile file,
        IReadOnlyList<PdfReference> pages,
        Dictionary<LogicalNode, List<MarkedContent>> contents,
        Dictionary<LogicalNode, Box> boxes,
        IEnumerable<PlacedAnnotation> annotations)
    {
        (_file, _pages, _contents, _boxes) = (file, pages, contents, boxes);
        _annotations = annotations.ToLookup(annotation => annotation.Link);
    }

    /// <summary>The way from identifiers to elements (ISO 32000-1, table 322); null if no element has one.</summary>
    internal PdfDictionary? IdTree() => _identified.Count == 0 ? null : new PdfDictionary
    {
        ["Names"] = new PdfArray(_identified.SelectMany(entry => (PdfObject[])[new PdfString(entry.Key), entry.Value])),
    };

    internal PdfReference ReferenceTo(LogicalNode node) => _references.TryGetValue(node, out var reference)
        ? reference
        : throw new InvalidOperationException($"A link's area belongs to an element ({node.Tag}) of which no text is shown.");

    internal PdfReference Write(LogicalNode node, PdfObject parent)
    {
        var reference = _file.Reserve();
        _references.Add(node, reference);
        var page = FirstPage(node);
        var children = new PdfArray();
        foreach (var child in node.Children)
        {
            Write(child, page, reference, children);
        }

        foreach (var annotation in _annotations[node])
        {
            children.Add(new PdfDictionary
            {
                ["Type"] = new PdfName("OBJR"),
                ["Pg"] = annotation.Page,
                ["Obj"] = annotation.Annotation,
            });
        }

        _file.Set(reference, new PdfDictionary
        {
            ["Type"] = _elementType,
            ["S"] = StructureType.Of(node.Tag),
            ["P"] = parent,
            ["Pg"] = page < 0 ? null : _pages[page],
            ["K"] = children.Count == 1 ? children[0] : children,
            ["Lang"] = node.Language is null ? null : new PdfString(node.Language),
            ["Alt"] = node.AlternativeText is null ? null : new PdfString(node.AlternativeText),
            ["ID"] = node.Id is null ? null : new PdfString(node.Id),
            ["A"] = ElementAttributes.Of(node, _boxes.TryGetValue(node, out var box) ? box : null),
        });
        if (node.Id is not null)
        {
            _identified.Add(node.Id, reference);
        }

        return reference;
    }

    private void Write(LogicalNode child, int page, PdfReference parent, PdfArray children)
    {
        if (child.Tag != LogicalTag.Content)
        {
            if (IsShown(child))
            {
                children.Add(Write(child, parent));
            }

            return;
        }

        foreach (var content in ContentsOf(child))
        {
            children.Add(ReferenceTo(content, page));
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

    /// <summary>The page of the first content that is the element's own; negative if it has none.</summary>
    private int FirstPage(LogicalNode node)
    {
        foreach (var child in node.Children)
        {
            if (ContentsOf(child) is [var first, ..])
            {
                return first.Page;
            }
        }

        return -1;
    }

    private ReadOnlySpan<MarkedContent> ContentsOf(LogicalNode node) =>
        _contents.TryGetValue(node, out var contents) ? CollectionsMarshal.AsSpan(contents) : [];

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
