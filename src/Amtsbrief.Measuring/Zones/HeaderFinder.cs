using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Tells the header of a continuation page from the beginning of its text.</summary>
internal sealed class HeaderFinder(RepeatedRows repeated, Length bodySize, string subject)
{
    private const int MostRows = 5;
    private const int LeastOfSubject = 8;

    private static readonly Length Reach = 45.Mm;

    /// <summary>Lower down, small type may be a table.</summary>
    private static readonly Length SmallReach = 24.Mm;

    /// <summary>How many of the first rows of a continuation page are its header.</summary>
    internal int Count(MeasuredPage page, List<TextRow> rows)
    {
        var end = 1;
        while (end < rows.Count && !IsEnd(page, rows[end - 1], rows[end]))
        {
            end++;
        }

        var group = rows.Take(end).ToList();
        return end <= MostRows && end < rows.Count && group[0].Baseline < Reach && group.Any(IsHeader) ? end : 0;
    }

    private bool IsEnd(MeasuredPage page, TextRow row, TextRow next) =>
        next.Baseline - row.Baseline > Length.Max(row.Size, next.Size).Times(FooterFinder.BlankLine)
        || (IsSmaller(row) && !IsSmaller(next))
        || (page.Rules.Any(rule => rule.Width > 100.Mm && rule.Y > row.Baseline && rule.Y < next.InkTop)
            && !IsTable(row, next));

    // The head of a table, repeated on every page, has a rule below it as well.
    private static bool IsTable(TextRow row, TextRow next) =>
        row.Parts.Count > 1 && next.Parts.Count > 1 && row.Left.IsNear(next.Left, 0.5.Mm);

    private bool IsSmaller(TextRow row) => row.Size <= bodySize - FooterFinder.Smaller;

    private bool IsHeader(TextRow row) =>
        (IsSmaller(row) && row.Baseline < SmallReach)
        || repeated.Contains(row)
        || PageNumberFinder.IsNumber(row)
        || (row.Text.Length >= LeastOfSubject && subject.StartsWith(row.Text, StringComparison.OrdinalIgnoreCase))
        || (subject.Length >= LeastOfSubject && row.Text.Contains(subject, StringComparison.OrdinalIgnoreCase));
}
