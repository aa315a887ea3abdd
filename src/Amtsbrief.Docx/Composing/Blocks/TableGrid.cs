using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>
/// Finds the cells of each row as Word wants them, where a cell that covers several rows stands again in each of them.
/// </summary>
internal sealed class TableGrid(int columns)
{
    private readonly ResolvedTableCell?[] _covering = new ResolvedTableCell?[columns];
    private readonly int[] _rowsLeft = new int[columns];

    /// <summary>The cells of the next row, from left to right, and whether each begins there.</summary>
    internal IEnumerable<(ResolvedTableCell Cell, bool IsStart)> Next(ResolvedTableRow row)
    {
        var own = 0;
        for (var column = 0; column < columns;)
        {
            var isStart = _rowsLeft[column] == 0;
            if (isStart)
            {
                _covering[column] = row.Cells[own++];
                _rowsLeft[column] = _covering[column]!.RowSpan;
            }

            var cell = _covering[column]!;
            _rowsLeft[column]--;
            yield return (cell, isStart);
            column += cell.ColumnSpan;
        }
    }
}
