using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>The tree as such: parents, parent tree, standard types, order, headings.</summary>
internal static class StructureRules
{
    private static readonly string[] StandardTypes =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody",
        "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form",
    ];

    internal static IEnumerable<Violation> Check(PdfView pdf) =>
        pdf.Structure is { } root
            ? [.. CheckElements(root), .. CheckParentTree(pdf, root), .. CheckOrder(pdf, root), .. CheckHeadings(root)]
            : [];

    private static IEnumerable<Violation> CheckElements(StructureNode root)
    {
        if (root.Type != "Document")
        {
            yield return new("own", $"The top of the tree is {root.Type} instead of Document.");
        }

        foreach (var node in root.SelfAndDescendants)
        {
            if (!StandardTypes.Contains(node.Type))
            {
                yield return new("UA 7.1-5", $"{node.Type} is no standard type.");
            }

            if (!node.Dictionary.TryGet(NameToken.Create("P"), out var parent)
                || (node.Parent is { } expected && !((IndirectReferenceToken)parent).Data.Equals(expected.Reference)))
            {
                yield return new("UA 7.1-12", $"{node.Type} does not point at its parent.");
            }

            if (node.Kids.Count == 0 && node.Type is not ("TD" or "TH"))
            {
                yield return new("own", $"{node.Type} is empty.");
            }
        }
    }

    private static IEnumerable<Violation> CheckParentTree(PdfView pdf, StructureNode root)
    {
        var tree = ParentTree.Read(pdf);
        var owners = root.SelfAndDescendants
            .SelectMany(node => node.Kids.OfType<ContentKid>().Select(content => (content, node)))
            .ToLookup(pair => pair.content, pair => pair.node);
        foreach (var (index, page) in pdf.Pages.Index())
        {
            var entries = tree.Page(pdf.Integer(page.Dictionary, "StructParents"));
            foreach (var id in pdf.Marks[index].Keys)
            {
                var owner = owners[new ContentKid(index, id)].SingleOrDefault();
                if (owner is null || id >= entries.Count || !entries[id].Equals(owner.Reference))
                {
                    yield return new("UA 7.1-3", $"Sequence {id} of page {page.Number} is not tied to one element and back.");
                }
            }
        }

        foreach (var content in owners.Select(group => group.Key).Where(c => c.Page < 0 || !pdf.Marks[c.Page].ContainsKey(c.Id)))
        {
            yield return new("own", $"The tree names sequence {content.Id} of page {content.Page + 1}, which is not there.");
        }
    }

    // Pages are drawn in reading order, so the tree meets the numbers of each page from small to great.
    private static IEnumerable<Violation> CheckOrder(PdfView pdf, StructureNode root)
    {
        foreach (var page in root.Contents.GroupBy(content => content.Page))
        {
            var ids = page.Select(content => content.Id).ToArray();
            if (!ids.SequenceEqual(ids.Order()))
            {
                yield return new("own", $"The tree reads page {page.Key + 1} in another order than it is drawn.");
            }
        }
    }

    private static IEnumerable<Violation> CheckHeadings(StructureNode root)
    {
        var last = 0;
        foreach (var heading in root.SelfAndDescendants.Where(node => node.Type is ['H', >= '1' and <= '6']))
        {
            var level = heading.Type[1] - '0';
            if (level > last + 1)
            {
                yield return new("UA 7.4.2-1", $"{heading.Type} follows level {last}.");
            }

            last = level;
        }
    }
}
