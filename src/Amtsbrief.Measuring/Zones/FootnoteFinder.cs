using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Finds footnotes (Fußnoten): smaller rows below a short rule, the first of which begins with a mark.</summary>
internal static class FootnoteFinder
{
    private static readonly Length ShortestRule = 15.Mm;
    private static readonly Length LongestRule = 100.Mm;
    private static readonly Length Aligned = 4.Mm;

    /// <summary>A footnote stands no farther below the rule, in type sizes.</summary>
    private const double Below = 3;

    /// <summary>The place of the first footnote among the rows of a page; their number if there is none.</summary>
    internal static int Start(MeasuredPage page, List<TextRow> rows, Length bodySize)
    {
        var rules = page.Rules.Where(rule => rule.Width > ShortestRule && rule.Width < LongestRule).ToList();
        var start = rules.Count == 0 ? -1 : rows.FindIndex(row =>
            row.Size < bodySize
            && Wordings.FootnoteMark.IsMatch(row.Text)
            && rules.Exists(rule => IsAbove(rule, row)));
        return start < 0 ? rows.Count : start;
    }

    private static bool IsAbove(Box rule, TextRow row) =>
        rule.X.IsNear(row.Left, Aligned)
        && rule.Y < row.Baseline
        && rule.Y > row.Baseline - row.Size.Times(Below);
}
