using System.Runtime.InteropServices;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>
/// Collects what the pages show of each node of the logical tree, and writes the structure tree (ISO 32000-1, 14.7). Elements
/// of which nothing is shown are left out. Not thread-safe.
/// </summary>
internal sealed class StructureTree
{
    private const int UsualCount = 128;
    private const int UsualOnPage = 96;

    private readonly LogicalNode _root;
    private readonly Dictionary<LogicalNode, ShownContent> _contents = new(UsualCount);
    private readonly Dictionary<LogicalNode, Box> _boxes = [];
    private readonly List<List<LogicalNode>> _pages;
    private readonly List<PlacedAnnotation> _annotations = [];

    internal StructureTree(LogicalNode root, int pageCount)
    {
        _root = root;
        _pages = new List<List<LogicalNode>>(pageCount);
        for (var page = 0; page < pageCount; page++)
        {
            _pages.Add(new List<LogicalNode>(UsualOnPage));
        }
    }

    /// <summary>Opens a marked-content sequence for a leaf.</summary>
    /// <returns>The number of the sequence on its page and the tag that it carries.</returns>
    internal (int Id, LogicalTag Tag) Begin(int page, LogicalNode leaf)
    {
        if (leaf is not { Tag: LogicalTag.Content, Parent: { } parent })
        {
            throw new InvalidOperationException($"An item on page {page + 1} belongs to no leaf of the logical tree.");
        }

        var id = _pages[page].Count;
        _pages[page].Add(parent);
        ref var contents = ref CollectionsMarshal.GetValueRefOrAddDefault(_contents, leaf, out var isKnown);
        contents.Add(new MarkedContent(page, id), isFirst: !isKnown);
        return (id, parent.Tag);
    }

    /// <summary>Notes where a figure stands, counted from the bottom-left corner of the page.</summary>
    internal void SetBox(LogicalNode leaf, Box box) => _boxes[leaf.Parent!] = box;

    /// <summary>Ties an annotation to its element.</summary>
    /// <returns>The annotation's key in the parent tree.</returns>
    internal int AddAnnotation(PlacedAnnotation annotation)
    {
        _annotations.Add(annotation);
        return _pages.Count + _annotations.Count - 1;
    }

    internal bool HasContent(int page) => _pages[page].Count > 0;

    /// <summary>Writes all elements.</summary>
    /// <returns>The root of the structure tree.</returns>
    internal PdfReference Write(PdfFile file, IReadOnlyList<PdfReference> pages)
    {
        var root = file.Reserve();
        var elements = new StructureElements(file, pages, _contents, _boxes, _annotations);
        var document = elements.Write(_root, root);
        file.Set(root, new PdfDictionary
        {
            ["Type"] = new PdfName("StructTreeRoot"),
            ["K"] = new PdfArray { document },
            ["ParentTree"] = file.Add(new PdfDictionary { ["Nums"] = ParentTree(elements) }),
            ["ParentTreeNextKey"] = _pages.Count + _annotations.Count,
            ["IDTree"] = elements.IdTree(),
        });
        return root;
    }

    // Pages and annotations share one space of numbers: pages come first.
    private PdfArray ParentTree(StructureElements elements)
    {
        var numbers = new PdfArray();
        for (var page = 0; page < _pages.Count; page++)
        {
            if (HasContent(page))
            {
                numbers.Add(page);
                numbers.Add(ElementsOf(page, elements));
            }
        }

        for (var i = 0; i < _annotations.Count; i++)
        {
            numbers.Add(_pages.Count + i);
            numbers.Add(elements.ReferenceTo(_annotations[i].Link));
        }

        return numbers;
    }

    private PdfArray ElementsOf(int page, StructureElements elements)
    {
        var array = new PdfArray(_pages[page].Count);
        foreach (var node in _pages[page])
        {
            array.Add(elements.ReferenceTo(node));
        }

        return array;
    }
}
