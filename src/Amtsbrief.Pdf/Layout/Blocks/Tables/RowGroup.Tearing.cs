using System.Collections.Immutable;
using Amtsbrief.Pdf.Layout.Flow;

namespace Amtsbrief.Pdf.Layout.Blocks.Tables;

/// <content>What happens to rows that are higher than a page.</content>
internal sealed partial class RowGroup
{
    /// <summary>Parts the group between two rows, or the first row between its lines where that alone is too high.</summary>
    internal override TornBox? Tear(Length height)
    {
        var rows = Rows - 1;
        while (rows > 0 && _edges[rows] > height)
        {
            rows--;
        }

        return rows > 0 ? TearBelow(rows) : TearFirstRow(height);
    }

    // Cells that cover rows on both sides show on either page what there is room for on the first.
    private TornBox TearBelow(int rows)
    {
        var (part, rest) = (ImmutableArray.CreateBuilder<SetCell>(), ImmutableArray.CreateBuilder<SetCell>());
        foreach (var cell in _cells)
        {
            var lines = cell.Row >= rows ? 0
                : cell.EndRow <= rows ? cell.Lines.Length
                : cell.LinesIn(_edges[rows] - TextTop(cell.Row) - (_grid.Padding - _grid.PaddingAbove));
            if (cell.Row < rows)
            {
                part.Add(cell with { RowSpan = Math.Min(cell.EndRow, rows) - cell.Row, Lines = cell.Lines[..lines] });
            }

            if (cell.EndRow > rows)
            {
                var first = Math.Max(cell.Row - rows, 0);
                rest.Add(cell with { Row = first, RowSpan = cell.EndRow - rows - first, Lines = cell.Lines[lines..] });
            }
        }

        return Parts(rows, part.DrainToImmutable(), Rows - rows, rest.DrainToImmutable());
    }

    private TornBox? TearFirstRow(Length height)
    {
        var room = height - RuleAbove(0) - _grid.Padding - Thickness(_rules.HasFlag(PartRules.Below));
        var (part, rest) = (ImmutableArray.CreateBuilder<SetCell>(), ImmutableArray.CreateBuilder<SetCell>(_cells.Length));
        foreach (var cell in _cells)
        {
            if (cell.Row > 0)
            {
                rest.Add(cell);
                continue;
            }

            var lines = cell.LinesIn(room);
            part.Add(cell with { RowSpan = 1, Lines = cell.Lines[..lines] });
            rest.Add(cell with { Lines = cell.Lines[lines..] });
        }

        return part.All(cell => cell.Lines.IsEmpty)
            ? null
            : Parts(1, part.DrainToImmutable(), Rows, rest.DrainToImmutable());
    }

    private TornBox Parts(
        int partRows, ImmutableArray<SetCell> part, int restRows, ImmutableArray<SetCell> rest)
    {
        var head = (RowGroup?)RepeatedHead;
        return new TornBox(
            new RowGroup(Path, _grid, partRows, part, _rules & ~PartRules.Below, head),
            new RowGroup(Path, _grid, restRows, rest, _rules & ~PartRules.Above, head));
    }
}
