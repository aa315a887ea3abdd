using UglyToad.PdfPig.Content;
using PdfLetter = UglyToad.PdfPig.Content.Letter;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>What one marked-content sequence shows.</summary>
internal sealed record MarkedText(string Tag, IReadOnlyList<PdfLetter> Letters, int Images)
{
    internal string Text => string.Concat(Letters.Select(letter => letter.Value));

    internal static IReadOnlyDictionary<int, MarkedText> ReadAll(Page page) => page.GetMarkedContents()
        .Where(mark => mark.MarkedContentIdentifier >= 0)
        .DistinctBy(mark => mark.MarkedContentIdentifier)
        .ToDictionary(
            mark => mark.MarkedContentIdentifier,
            mark => new MarkedText(mark.Tag, mark.Letters, mark.Images.Count));
}
