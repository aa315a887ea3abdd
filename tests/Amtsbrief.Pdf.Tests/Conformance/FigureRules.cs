using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Images that say something are figures with words for them and a box.</summary>
internal static class FigureRules
{
    internal static IEnumerable<Violation> Check(PdfView pdf)
    {
        foreach (var node in pdf.Structure?.SelfAndDescendants ?? [])
        {
            var images = node.Kids.OfType<ContentKid>()
                .Where(kid => kid.Page >= 0)
                .Sum(kid => pdf.Marks[kid.Page].GetValueOrDefault(kid.Id)?.Images ?? 0);
            if (images > 0 && node.Type != "Figure")
            {
                yield return new("own", $"An image is tagged as {node.Type}.");
            }

            if (node.Type != "Figure")
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(pdf.Text(node.Dictionary, "Alt")))
            {
                yield return new("UA 7.3-1", "A figure has no alternative text.");
            }

            var attributes = pdf.Dictionary(node.Dictionary, "A");
            var box = pdf.Array(attributes, "BBox").OfType<NumericToken>().Select(number => number.Double).ToArray();
            if (pdf.Name(attributes, "O") != "Layout" || pdf.Name(attributes, "Placement") != "Block"
                || box is not [var left, var bottom, var right, var top] || left >= right || bottom >= top)
            {
                yield return new("own", "A figure does not say where it stands.");
            }
        }
    }
}
