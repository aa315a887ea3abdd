namespace Amtsbrief.Blocks;

/// <summary>
/// A heading within the text (Überschrift). The subject is the heading of the letter, so level 1 here is the second level of
/// the document. Immutable and thread-safe.
/// </summary>
/// <param name="Level">The level, 1 to 3; no level below one that is missing, so that readers can follow.</param>
/// <param name="Text">The text.</param>
public sealed record Heading(int Level, RichText Text) : Block
{
    /// <summary>
    /// Whether the heading is numbered by decimals (Abschnittsnummer), such as <c>1.2</c> without a closing dot (DIN 5008);
    /// it is not by default. Numbers count the numbered headings alone.
    /// </summary>
    public bool IsNumbered { get; init; }
}
