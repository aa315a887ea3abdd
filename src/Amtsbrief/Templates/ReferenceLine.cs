namespace Amtsbrief.Templates;

/// <summary>
/// A line of references (Bezugszeichenzeile) two blank lines below address field and head: labels above their values, in columns
/// across the text. DIN 5008:2020 names the information block alone; authorities such as Bavaria's still use the line.
/// Immutable and thread-safe.
/// </summary>
public sealed record ReferenceLine
{
    /// <summary>What the columns print, from left to right, one to six; a detail that the letter lacks leaves its column free.</summary>
    public required ValueList<HeadDetail> Details { get; init; }

    /// <summary>From the left edge of one column to the next; 50.8 mm in DIN 676, the last column takes what is left.</summary>
    public Length Pitch { get; init; } = 50.8.Mm;
}
