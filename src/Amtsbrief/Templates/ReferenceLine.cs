namespace Amtsbrief.Templates;

/// <summary>
/// A line of references (Bezugszeichenzeile) two blank lines below address field and head, which is
/// <see cref="Template.SpaceAboveText"/>: labels above their values, in columns from the left edge of the text. The text follows
/// two blank lines below it. DIN 5008:2020 names the information block alone; authorities such as Bavaria's still use the line
/// (AGO, annexes 1 and 2). Immutable and thread-safe.
/// </summary>
public sealed record ReferenceLine
{
    /// <summary>What the columns print, from left to right, one to six; a detail that the letter lacks leaves its column free.</summary>
    public required ValueList<HeadDetail> Details { get; init; }

    /// <summary>From the left edge of one column to the next; 50.8 mm in DIN 676, the last column takes what is left.</summary>
    public Length Pitch { get; init; } = 50.8.Mm;

    /// <summary>
    /// What is left free right of the line, from the edge of the sheet; 10 mm, for in DIN 676 the last column reaches beyond the
    /// text. The right margin of the page keeps the line within the text.
    /// </summary>
    public Length Right { get; init; } = 10.Mm;

    /// <summary>What is left free between the texts of two columns; 2 mm.</summary>
    public Length ColumnSpace { get; init; } = 2.Mm;

    /// <summary>The place of a column, its top and its height left open.</summary>
    internal Box Column(int at, PageGeometry page)
    {
        var left = page.Left + (Pitch * at);
        var width = at == Details.Count - 1 ? page.Width - Right - left : Pitch - ColumnSpace;
        return new Box(left, Length.Zero, width, Length.Zero);
    }
}
