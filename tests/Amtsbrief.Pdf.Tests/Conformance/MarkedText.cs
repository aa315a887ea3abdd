using UglyToad.PdfPig.Content;
using PdfLetter = UglyToad.PdfPig.Content.Letter;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>What one marked-content sequence shows.</summary>
internal sealed record MarkedText(string Tag, IReadOnlyList<PdfLetter> Letters, string Text, int Images)
{
    internal static IReadOnlyDictionary<int, MarkedText> ReadAll(Page page) => page.GetMarkedContents()
        .Where(mark => mark.MarkedContentIdentifier >= 0)
        .DistinctBy(mark => mark.MarkedContentIdentifier)
        .ToDictionary(
            mark => mark.MarkedContentIdentifier,
            mark => new MarkedText(mark.Tag, LettersOf(mark), TextOf(mark), mark.Images.Count));

    // In the order in which they are shown, those of sequences inside the sequence between the others.
    private static List<PdfLetter> LettersOf(MarkedContentElement mark) =>
        [.. mark.Letters.Concat(mark.Children.SelectMany(LettersOf)).OrderBy(letter => letter.TextSequence)];

    // A sequence that says what it stands for counts as one piece.
    private static string TextOf(MarkedContentElement mark) => string.Concat(mark.Letters
        .Select(letter => (letter.TextSequence, letter.Value))
        .Concat(mark.Children.Where(child => child.Letters.Count > 0)
            .Select(child => (child.Letters[0].TextSequence, Value: child.ActualText ?? TextOf(child))))
        .OrderBy(piece => piece.TextSequence)
        .Select(piece => piece.Value));
}
