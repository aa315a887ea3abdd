using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Links: an annotation and an element that know each other.</summary>
internal static class LinkRules
{
    private const int Print = 1 << 2;
    private const int Unseen = 1 | 1 << 1 | 1 << 5 | 1 << 8;

    internal static IEnumerable<Violation> Check(PdfView pdf)
    {
        var tree = ParentTree.Read(pdf);
        var keys = new HashSet<int>(pdf.Pages.Select(page => pdf.Integer(page.Dictionary, "StructParents")).OfType<int>());
        foreach (var page in pdf.Pages)
        {
            var annotations = pdf.Array(page.Dictionary, "Annots").OfType<DictionaryToken>().ToArray();
            if (annotations.Length > 0 && pdf.Name(page.Dictionary, "Tabs") != "S")
            {
                yield return new("UA 7.18.3-1", $"Page {page.Number} has annotations in no order.");
            }

            foreach (var violation in annotations.SelectMany(annotation => Check(pdf, annotation, tree, keys)))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<Violation> Check(PdfView pdf, DictionaryToken annotation, ParentTree tree, HashSet<int> keys)
    {
        var key = pdf.Integer(annotation, "StructParent");
        var reference = tree.Annotation(key);
        var element = pdf.Structure?.SelfAndDescendants.FirstOrDefault(node => node.Reference.Equals(reference));
        if (element?.Type != "Link")
        {
            yield return new("UA 7.18.5-1", "A link does not belong to an element Link.");
        }
        else if (!element.Kids.OfType<AnnotationKid>().Any(kid => kid.Annotation is { } held && held.Equals(annotation)))
        {
            yield return new("own", "An element Link does not hold its annotation (OBJR).");
        }
        else if (!element.Contents.Any())
        {
            yield return new("own", "An element Link has no text.");
        }

        if (pdf.Dictionary(annotation, "A") is null && pdf.PageOf(annotation) is null)
        {
            yield return new("own", "A link leads nowhere.");
        }

        if (key is { } number && !keys.Add(number))
        {
            yield return new("own", $"The number {number} is used for two pages or annotations.");
        }

        if (string.IsNullOrWhiteSpace(pdf.Text(annotation, "Contents")))
        {
            yield return new("UA 7.18.5-2", "A link has no description.");
        }

        if (pdf.Integer(annotation, "F") is not { } flags || (flags & Print) == 0 || (flags & Unseen) != 0)
        {
            yield return new("A 6.3.2-2", "A link is not printed or not seen.");
        }

        var border = pdf.Array(annotation, "Border").ToArray();
        if (border.Length == 0 || border.Any(item => item is NumericToken { Double: not 0 }))
        {
            yield return new("own", "A link has a border.");
        }
    }
}
