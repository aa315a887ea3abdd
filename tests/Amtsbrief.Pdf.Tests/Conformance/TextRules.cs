using PdfLetter = UglyToad.PdfPig.Content.Letter;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Text keeps its word breaks: a gap or a new line is never all that parts two words.</summary>
internal static class TextRules
{
    // Word spaces are at least a fifth of the type size; letters of a word never stand so far apart.
    private const double Gap = 0.18;
    private const string BreakAfter = "\u00AD-\u2010\u2011\u2013\u2014/ \u00A0\u200B";

    internal static IEnumerable<Violation> Check(PdfView pdf) =>
        pdf.Marks.Index().SelectMany(page => page.Item.Values.SelectMany(mark => Check(page.Index + 1, mark)));

    private static IEnumerable<Violation> Check(int page, MarkedText mark) => mark.Letters.Zip(mark.Letters.Skip(1))
        .Where(pair => LosesBreak(pair.First, pair.Second))
        .Select(pair => new Violation(
            "own",
            $"Page {page}: no word space between \"{pair.First.Value}\" and \"{pair.Second.Value}\" in \"{mark.Text}\"."));

    // A mark stands over its letter: where it ends says nothing about the gap to the next one.
    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool LosesBreak(PdfLetter first, PdfLetter second)
    {
        if (string.IsNullOrWhiteSpace(second.Value) || BreakAfter.Contains(first.Value[^1], StringComparison.Ordinal)
            || IsMark(first.Value[^1]))
        {
            return false;
        }

        var sameLine = Math.Abs(first.StartBaseLine.Y - second.StartBaseLine.Y) < first.PointSize / 2;
        return !sameLine || second.StartBaseLine.X - first.EndBaseLine.X > first.PointSize * Gap;
    }
}
