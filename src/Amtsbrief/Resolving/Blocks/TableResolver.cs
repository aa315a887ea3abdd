using Amtsbrief.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>A table: its grid, the texts of its cells, and the widths of its columns.</summary>
internal sealed class TableResolver(BlockContext context)
{
    internal ResolvedTable? Resolve(TableBlock block, BlockPlace place)
    {
        if (!TableRule.Check(block, place, context.Findings)
            || TableGrid.Place(block, place, context.Findings) is not { } grid)
        {
            return null;
        }

        var caption = block.Caption is { } text ? Caption(text, place.Of(".caption")) : null;
        var rows = new List<ResolvedTableRow>();
        for (var row = 0; row < grid.Count; row++)
        {
            rows.Add(Row(block, grid[row], row, place));
        }

        CommaAlignment.Apply(block.Columns, rows, context.Template.Type);
        var columns = new TableColumns(context).Widths(block.Columns, rows, place);
        return new ResolvedTable(
            TextRole.Table, context.SpaceBefore(TextRole.Table), place.Path, caption, columns, block.HeaderRows,
            ValueList.From(rows));
    }

    private ResolvedParagraph Caption(RichText text, string path) =>
        context.Paragraph(TextRole.Caption, path, context.Texts.ResolvePlain(text, path)) with { SpaceBefore = Length.Zero };

    private ResolvedTableRow Row(TableBlock block, IReadOnlyList<GridCell> cells, int row, BlockPlace place)
    {
        var isHeader = row < block.HeaderRows;
        return new ResolvedTableRow(ValueList.From(cells.Select(cell => Cell(block, cell, isHeader, place))))
        {
            KeepWithNext = isHeader || cells.Any(cell => cell.Cell.RowSpan > 1),
        };
    }

    private ResolvedTableCell Cell(TableBlock block, GridCell cell, bool isHeader, BlockPlace place)
    {
        var path = place.Of(cell.Member);
        var scope = isHeader ? HeaderScope.Column : cell.Cell.IsRowHeader ? HeaderScope.Row : HeaderScope.None;
        var lines = cell.Cell.Lines.Select((line, index) =>
        {
            var linePath = place.Of($"{cell.Member}.lines[{index}]");
            return isHeader ? context.Texts.ResolvePlain(line, linePath) : context.Texts.Resolve(line, linePath);
        });
        return new ResolvedTableCell(
            scope == HeaderScope.None ? TextRole.Table : TextRole.TableHeader, path, cell.Column, cell.Cell.ColumnSpan,
            cell.Cell.RowSpan, scope, Alignment(block, cell, isHeader), Length.Zero, ValueList.From(lines));
    }

    // A header that heads several columns of figures stands in the middle above them.
    private static HorizontalAlignment Alignment(TableBlock block, GridCell cell, bool isHeader)
    {
        var first = block.Columns[cell.Column].Alignment;
        return first switch
        {
            ColumnAlignment.Left => HorizontalAlignment.Left,
            ColumnAlignment.Center => HorizontalAlignment.Center,
            _ => isHeader && cell.Cell.ColumnSpan > 1 ? HorizontalAlignment.Center : HorizontalAlignment.Right,
        };
    }
}
