using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Notes have a name of their own and are read right behind the mark that leads to them.</summary>
internal static class NoteRules
{
    internal static IEnumerable<Violation> Check(PdfView pdf)
    {
        var named = Named(pdf);
        var known = new HashSet<string>();
        foreach (var node in pdf.Structure?.SelfAndDescendants ?? [])
        {
            var id = pdf.Text(node.Dictionary, "ID");
            if (id is not null && !known.Add(id))
            {
                yield return new("UA 7.9-2", $"Two elements have the name {id}.");
            }

            if (id is not null && (!named.TryGetValue(id, out var found) || !found.Equals(node.Reference)))
            {
                yield return new("own", $"The tree of names does not lead to {id}.");
            }

            foreach (var violation in Check(pdf, node, id))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<Violation> Check(PdfView pdf, StructureNode node, string? id)
    {
        if (node.Type == "Note")
        {
            if (string.IsNullOrEmpty(id))
            {
                yield return new("UA 7.9-1", "A note has no name.");
            }

            var before = node.Parent?.Kids.TakeWhile(kid => !ReferenceEquals(kid, node)).LastOrDefault() as StructureNode;
            if (before?.Type != "Reference")
            {
                yield return new("own", "A note does not stand behind its mark.");
            }

            var label = node.Elements.FirstOrDefault(part => part.Type == "Lbl");
            if (label is null || before is null || TextOf(pdf, label) != TextOf(pdf, before))
            {
                yield return new("own", "A note and its mark have different numbers.");
            }
        }

        if (node.Type == "Reference" && !node.Elements.Any(part => part.Type == "Link"))
        {
            yield return new("own", "The mark of a note leads nowhere.");
        }
    }

    private static string TextOf(PdfView pdf, StructureNode node) =>
        string.Concat(node.Contents.Select(content => pdf.Marks[content.Page].GetValueOrDefault(content.Id)?.Text)).Trim();

    private static Dictionary<string, IndirectReference> Named(PdfView pdf)
    {
        var root = pdf.Dictionary(pdf.Catalog, "StructTreeRoot");
        var names = pdf.Get(pdf.Dictionary(root, "IDTree"), "Names") as ArrayToken;
        return (names?.Data ?? []).Chunk(2).ToDictionary(
            pair => ((StringToken)pair[0]).Data, pair => ((IndirectReferenceToken)pair[1]).Data);
    }
}
