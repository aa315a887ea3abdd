namespace Amtsbrief.Inlines;

/// <summary>
/// A note at the foot of the page (Fußnote): its place in the text shows a raised Arabic number, counted through the letter
/// (DIN 5008). Allowed in the text of the letter, not in other footnotes, headings, captions and table headers. Immutable and
/// thread-safe.
/// </summary>
/// <param name="Content">What the note says.</param>
public sealed record Footnote(RichText Content) : Inline
{
    /// <summary>Nothing: the note is no part of the sentence.</summary>
    /// <returns>The empty string.</returns>
    public override string ToString() => "";
}
