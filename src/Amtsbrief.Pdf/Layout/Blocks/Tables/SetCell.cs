using System.Collections.Immutable;
using Amtsbrief.Pdf.Layout.Lines;

namespace Amtsbrief.Pdf.Layout.Blocks.Tables;

/// <summary>A cell that is set, or what is left of it on a further page.</summary>
/// <param name="Row">Its first row, from the first one of its group.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Column">Its first column.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Lines">Its lines, all of one height.</param>
internal sealed record SetCell(int Row, int RowSpan, int Column, int ColumnSpan, ImmutableArray<SetLine> Lines)
{
    /// <summary>The first row below the cell.</summary>
    internal int EndRow => Row + RowSpan;

    internal Length LineHeight => Lines.IsEmpty ? Length.Zero : Lines[0].Height;

    internal Length TextHeight => LineHeight * Lines.Length;

    /// <summary>How many lines there is room for in a height.</summary>
    internal int LinesIn(Length height) =>
        Lines.IsEmpty ? 0 : Math.Clamp(height.Emu / LineHeight.Emu, 0, Lines.Length);
}
