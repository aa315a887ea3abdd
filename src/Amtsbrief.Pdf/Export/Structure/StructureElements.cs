using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>Turns nodes of the logical tree into structure elements.</summary>
internal sealed class StructureElements
{
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
        var contents = node.Children.SelectMany(ContentsOf).ToArray();
        var page = contents.Length > 0 ? contents[0].Page : -1;
        var children = new PdfArray(node.Children.SelectMany(child => WriteChild(child, page, reference)));
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
            ["Type"] = new PdfName("StructElem"),
            ["S"] = new PdfName(node.Tag.ToString()),
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

    private IEnumerable<PdfObject> WriteChild(LogicalNode child, int page, PdfReference parent)
    {
        if (child.Tag == LogicalTag.Content)
        {
            return ContentsOf(child).Select(content => ReferenceTo(content, page));
        }

        return IsShown(child) ? [Write(child, parent)] : [];
    }

    private PdfObject ReferenceTo(MarkedContent content, int page) => content.Page == page
        ? content.Id
        : new PdfDictionary
        {
            ["Type"] = new PdfName("MCR"),
            ["Pg"] = _pages[content.Page],
            ["MCID"] = content.Id,
        };

    private List<MarkedContent> ContentsOf(LogicalNode node) => _contents.TryGetValue(node, out var contents) ? contents : [];

    // Of a table empty cells are shown too, or its rows would differ in length.
    private bool IsShown(LogicalNode node) =>
        node.Tag is LogicalTag.TD or LogicalTag.TH || _contents.ContainsKey(node) || node.Children.Any(IsShown);
}
