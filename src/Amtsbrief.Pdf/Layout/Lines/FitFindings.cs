using Amtsbrief.Checking;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Lines;

/// <summary>Says which text does not fit its line.</summary>
internal sealed class FitFindings(FindingCollector findings)
{
    private const int LongestQuote = 100;

    internal void Check(TextLine line, string path, Length width)
    {
        if (line.Overflow > Length.Zero)
        {
            findings.Error(
                FindingCodes.WordTooWide, path,
                $"\"{Quote(line.Text.Trim())}\" is {line.Overflow} too wide for a line of {width}.",
                "Shorten the word, or put U+00AD where it may be broken.");
        }
    }

    internal void ReportSecondLine(ResolvedText text, Length width) => findings.Error(
        FindingCodes.LineTooWide, text.Path, $"\"{Quote(text.PlainText)}\" does not fit on one line of {width}.", "Shorten it.");

    private static string Quote(string text) =>
        text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
}
