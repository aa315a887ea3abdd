using Amtsbrief.Blocks;
using Amtsbrief.Checking;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>Measures the columns of a table: those without a width by what their cells need and want.</summary>
internal sealed class TableColumns(BlockContext context)
{
    private const int EmuPerTwip = 635;

    private readonly CellRuler _ruler = new(context.Template);

    /// <summary>The widths, whole twips; what does not fit is reported.</summary>
    internal ValueList<Length> Widths(ValueList<TableColumn> columns, List<ResolvedTableRow> rows, BlockPlace place)
    {
        var needs = columns
            .Select(column => column.Width is { } width ? new ColumnNeed(Floor(width), Floor(width), IsFixed: true) : default)
            .ToArray();

        // Cells over several columns come last: they ask only for what the columns do not have already.
        foreach (var cell in rows.SelectMany(row => row.Cells).OrderBy(cell => cell.ColumnSpan))
        {
            Add(needs, cell);
        }

        var over = needs.Sum(need => (long)need.Least) - Floor(context.TextWidth);
        if (over > 0)
        {
            context.Findings.Error(
                FindingCodes.TableTooWide, place.Path,
                $"The columns are {Twips(over)} wider than the text of {context.TextWidth}.",
                "Make fixed columns narrower, shorten the longest words, or write U+00AD where they may be broken.");
        }

        return ValueList.From(ColumnShares.Of(needs, Floor(context.TextWidth)).Select(twips => Twips(twips)));
    }

    private void Add(ColumnNeed[] needs, ResolvedTableCell cell)
    {
        var covered = Enumerable.Range(cell.Column, cell.ColumnSpan).ToList();
        var growing = covered.Where(column => !needs[column].IsFixed).ToList();
        var least = _ruler.Least(cell, out var widest);
        if (growing.Count == 0)
        {
            CheckFixed(Twips(covered.Sum(column => (long)needs[column].Least)), least, widest);
            return;
        }

        var missing = Ceiling(least) - covered.Sum(column => needs[column].Least);
        var wanted = Ceiling(_ruler.Most(cell)) - covered.Sum(column => needs[column].Most);
        for (var at = 0; at < growing.Count; at++)
        {
            var need = needs[growing[at]];
            var grown = need.Least + Part(missing, at, growing.Count);
            needs[growing[at]] = need with { Least = grown, Most = Math.Max(grown, need.Most + Part(wanted, at, growing.Count)) };
        }
    }

    private void CheckFixed(Length width, Length least, (string Text, string Path) widest)
    {
        if (least > width)
        {
            context.Findings.Error(
                FindingCodes.WordTooWide, widest.Path,
                $"\"{widest.Text}\" is {least - width} too wide for its column of {width}.",
                "Make the column wider, shorten the word, or write U+00AD where it may be broken.");
        }
    }

    private static int Part(int twips, int at, int count) =>
        twips <= 0 ? 0 : (twips / count) + (at < twips % count ? 1 : 0);

    private static int Floor(Length length) => length.Emu / EmuPerTwip;

    private static int Ceiling(Length length) => (int)(((long)length.Emu + EmuPerTwip - 1) / EmuPerTwip);

    private static Length Twips(long twips) => Length.Saturate(twips * EmuPerTwip);
}
