using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Parts header, text, footnotes and footer of every page.</summary>
internal static class PageSplitter
{
    private static readonly Length Aligned = 1.Mm;

    internal static ValueList<PageText> Split(
        MeasuredPdf pdf, SideText? side, IReadOnlySet<TextLine> taken, Length textTop)
    {
        var sideLines = side is null ? [] : side.Rows.SelectMany(row => row.Parts).ToHashSet();
        var rows = pdf.Pages
            .Select(page => TextRow.Of(page.Lines.Where(line => !taken.Contains(line) && !sideLines.Contains(line)
                && !(page.Number > 1 && IsInColumn(page, line, side)))))
            .ToList();
        var bodySize = MostCommonSize(rows);
        var repeated = new RepeatedRows(rows);
        var subject = rows[0].Find(row => row.Baseline > textTop - 0.5.Mm)?.Text ?? "";
        var footers = new FooterFinder(repeated, bodySize);
        var headers = new HeaderFinder(repeated, bodySize, subject);
        return ValueList.From(pdf.Pages.Zip(rows, (page, all) =>
        {
            var foot = all.Count - footers.Count(page, all);
            var body = all[..foot];
            var head = page.Number == 1
                ? body.FindIndex(row => row.Baseline > textTop - 0.5.Mm) is var start and >= 0 ? start : body.Count
                : body.Count == 0 ? 0 : headers.Count(page, body);
            var notes = Math.Max(head, FootnoteFinder.Start(page, body, bodySize));
            return new PageText(
                page.Number,
                ValueList.From(body[..head]),
                ValueList.From(body[head..notes]),
                ValueList.From(body[notes..]),
                ValueList.From(all[foot..]));
        }));
    }

    /// <summary>The size of most characters; of all text, because the body is not known yet.</summary>
    private static Length MostCommonSize(List<List<TextRow>> rows) => rows
        .SelectMany(page => page)
        .GroupBy(row => row.Size)
        .MaxBy(group => group.Sum(row => row.Text.Length))?
        .Key ?? Length.Zero;

    // A column may go on beside the text of the next pages.
    private static bool IsInColumn(MeasuredPage page, TextLine line, SideText? side) =>
        side is { IsColumn: true }
        && line.Left > side.Left - Aligned
        && page.Lines.All(other => other.Left > side.Left - Aligned || other.Right < side.Left);
}
