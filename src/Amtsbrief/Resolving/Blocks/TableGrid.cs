using Amtsbrief.Blocks;
using Amtsbrief.Checking;
using Amtsbrief.Findings;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>A cell with the first column that it covers.</summary>
internal readonly record struct GridCell(TableCell Cell, int Column, string Member);

/// <summary>
/// Puts the cells of a table into its columns: each into the first one that no cell from above covers. The grid must be
/// regular, for readers tell by it which header a cell belongs to.
/// </summary>
internal sealed class TableGrid
{
    private readonly TableBlock _block;

    // The first row that a column is free in again.
    private readonly int[] _free;

    private TableGrid(TableBlock block) => (_block, _free) = (block, new int[block.Columns.Count]);

    /// <summary>The cells row by row, or null if the grid is irregular, which is reported.</summary>
    internal static IReadOnlyList<IReadOnlyList<GridCell>>? Place(TableBlock block, BlockPlace place, FindingCollector findings)
    {
        var grid = new TableGrid(block);
        var rows = new List<IReadOnlyList<GridCell>>();
        for (var row = 0; row < block.Rows.Count; row++)
        {
            var cells = new List<GridCell>();
            if (grid.Fill(row, cells) is var (member, message))
            {
                findings.Error(
                    FindingCodes.IrregularTable, place.Of(member), message,
                    "Let each row fill all columns, counting the cells that reach into it from above.");
                return null;
            }

            rows.Add(cells);
        }

        return rows;
    }

    // What is wrong with the row, if anything.
    private (string Member, FindingText Message)? Fill(int row, List<GridCell> cells)
    {
        var column = 0;
        for (var at = 0; at < _block.Rows[row].Cells.Count; at++)
        {
            var cell = _block.Rows[row].Cells[at];
            var member = $".rows[{row}].cells[{at}]";
            while (column < _free.Length && _free[column] > row)
            {
                column++;
            }

            if (Wrong(cell, row, column) is { } message)
            {
                return (member, message);
            }

            cells.Add(new GridCell(cell, column, member));
            _free.AsSpan(column, cell.ColumnSpan).Fill(row + cell.RowSpan);
            column += cell.ColumnSpan;
        }

        var open = _free.Count(until => until <= row);
        FindingText gaps = $"The row leaves {open} of {_free.Length} columns open.";
        return open == 0 ? null : ($".rows[{row}]", gaps);
    }

    private FindingText? Wrong(TableCell cell, int row, int column)
    {
        if (cell.ColumnSpan > _free.Length - column)
        {
            FindingText message = $"The cell reaches beyond the last of {_free.Length} columns.";
            return message;
        }

        if (_free.AsSpan(column, cell.ColumnSpan).ContainsAnyExceptInRange(0, row))
        {
            return "The cell lies over one that reaches down from above.";
        }

        if (cell.RowSpan > _block.Rows.Count - row)
        {
            return "The cell reaches beyond the last row.";
        }

        return row < _block.HeaderRows && row + cell.RowSpan > _block.HeaderRows
            ? (FindingText?)"The header cell reaches into rows below the headers."
            : default(FindingText?);
    }
}
