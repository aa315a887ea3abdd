using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Tells footers from the end of the text.</summary>
internal sealed class FooterFinder(RepeatedRows repeated, Length bodySize)
{
    /// <summary>A step wider than this many type sizes has a blank line in it.</summary>
    internal const double BlankLine = 2;

    /// <summary>Text this much smaller than the body is set apart.</summary>
    internal static readonly Length Smaller = 0.9.Pt;

    private const int MostGroups = 3;

    private static readonly Length Reach = 60.Mm;
    private static readonly Length LowReach = 35.Mm;

    /// <summary>How many of the last rows of a page are its footer.</summary>
    internal int Count(MeasuredPage page, List<TextRow> rows)
    {
        var count = 0;
        var footnotes = FootnoteFinder.Start(page, rows, bodySize);
        for (var groups = 0; groups < MostGroups && count < rows.Count; groups++)
        {
            var group = LastGroup(page, rows, rows.Count - count);
            var start = rows.Count - count - group.Count;
            var isFootnote = start == footnotes || (start > footnotes && Wordings.FootnoteMark.IsMatch(group[0].Text));
            if (isFootnote || group[0].Baseline < page.Height - Reach || !IsFooter(page, group))
            {
                break;
            }

            count += group.Count;
        }

        return count;
    }

    private List<TextRow> LastGroup(MeasuredPage page, List<TextRow> rows, int end)
    {
        var start = end - 1;
        while (start > 0 && Belongs(page, rows[start - 1], rows[start]))
        {
            start--;
        }

        return rows[start..end];
    }

    // Text that comes too near is text nevertheless.
    private bool Belongs(MeasuredPage page, TextRow above, TextRow below) =>
        below.Baseline - above.Baseline <= below.Size.Times(BlankLine)
        && !PageNumberFinder.IsNumberBelowText(below, page)
        && (IsSmaller(above) || !IsSmaller(below));

    private bool IsSmaller(TextRow row) => row.Size <= bodySize - Smaller;

    private bool IsFooter(MeasuredPage page, List<TextRow> group)
    {
        if (group.Any(row => Wordings.Enclosures.IsMatch(row.Text)))
        {
            return false;
        }

        return group.All(IsSmaller)
            || group.All(row => repeated.Contains(row))
            || (group.Count == 1 && PageNumberFinder.IsNumber(group[0]))
            || (group.Any(row => row.Parts.Count > 2) && group[0].Baseline > page.Height - LowReach);
    }
}
