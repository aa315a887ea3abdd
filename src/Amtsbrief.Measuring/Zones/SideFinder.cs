using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Zones;

/// <summary>Finds information block or side column: text right of the address field that shares a left edge.</summary>
internal static class SideFinder
{
    /// <summary>Text that begins farther left than this belongs to the address field or the text.</summary>
    private static readonly Length Leftmost = 108.Mm;

    /// <summary>A block this far right can only be a column.</summary>
    private static readonly Length ColumnLeft = 140.Mm;

    private static readonly Length Aligned = 1.Mm;
    private static readonly Length FooterHeight = 45.Mm;

    /// <summary>One blank line parts the groups of a block, in parts of the pitch.</summary>
    private const double WidestStep = 2.6;

    /// <summary>Lines of a letterhead stand farther above a block than its own lines do.</summary>
    private const double WidestStepUpwards = 1.7;

    /// <param name="page">The first page.</param>
    /// <param name="form">The form.</param>
    /// <param name="textTop">The base line of the first row of the text.</param>
    /// <param name="taken">Lines that are known to be something else.</param>
    internal static SideText? Find(MeasuredPage page, FormFigures form, Length textTop, IReadOnlySet<TextLine> taken)
    {
        var lines = page.Lines
            .Where(line => line.Left >= Leftmost && line.Baseline > form.FieldTop && !taken.Contains(line))
            .ToList();
        var head = lines.Where(line => line.Baseline < textTop + 0.5.Mm).ToList();
        if (head.Count == 0 || IsDateLine(head))
        {
            return null;
        }

        var left = Edge(head);
        lines.RemoveAll(line => line.Left < left - Aligned);
        head.RemoveAll(line => line.Left < left - Aligned);
        var below = lines.Except(head).Where(line => line.Left.IsNear(left, Aligned)).ToList();
        var textRight = page.Lines
            .Where(line => line.Left < FormFigures.FieldRight && line.Baseline > textTop - 0.5.Mm)
            .Where(line => line.Baseline < page.Height - FooterHeight)
            .Select(line => line.Right)
            .DefaultIfEmpty(Length.Zero)
            .Max();
        var isColumn = textRight < left && (below.Count > 0 || left >= ColumnLeft);
        if (isColumn)
        {
            return new SideText(ValueList.From(TextRow.Of(lines.Where(line => !IsFooter(line, page)))), IsColumn: true);
        }

        var rows = Extend(TextRow.Of(head), TextRow.Of(below), WidestStep);
        var above = TextRow.Of(page.Lines.Where(line => line.Left.IsNear(left, Aligned) && line.Baseline <= form.FieldTop));
        var start = Extend(Upwards(rows), Upwards(above), WidestStepUpwards);
        return !left.IsNear(FormFigures.BlockLeft, 2.Mm) && start.Count > rows.Count
            ? new SideText(ValueList.From(Upwards(start)), IsColumn: false, IsSenderBlock: true)
            : new SideText(ValueList.From(rows), IsColumn: false);
    }

    private static List<TextRow> Upwards(List<TextRow> rows) => [.. rows.AsEnumerable().Reverse()];

    // The smallest left edge that lines share.
    private static Length Edge(List<TextLine> lines)
    {
        var lefts = lines.Select(line => line.Left).Order().ToList();
        return lefts.Where((left, index) => index + 1 < lefts.Count && lefts[index + 1] - left <= Aligned)
            .DefaultIfEmpty(lefts[0])
            .First();
    }

    private static bool IsDateLine(List<TextLine> lines) =>
        lines.Count == 1 && Wordings.DateAlone.IsMatch(lines[0].Text) && !lines[0].Left.IsNear(FormFigures.BlockLeft, 2.Mm);

    // Columns of a footer stand side by side.
    private static bool IsFooter(TextLine line, MeasuredPage page) =>
        line.Baseline > page.Height - FooterHeight
        && page.Lines.Count(other => other.Baseline.IsNear(line.Baseline, 0.3.Mm)) > 2;

    // A block that is too high goes on where the text has begun; a sender block has begun above the field.
    private static List<TextRow> Extend(List<TextRow> rows, List<TextRow> further, double widestStep)
    {
        var pitch = Steps.PitchOf(rows.OrderBy(row => row.Baseline)) ?? rows[^1].Size.Times(Steps.UsualPitch);
        var all = new List<TextRow>(rows);
        all.AddRange(further.TakeWhile(row =>
        {
            var isNext = row.Baseline.IsNear(rows[^1].Baseline, pitch.Times(widestStep));
            rows = [row];
            return isNext;
        }));
        return all;
    }
}
