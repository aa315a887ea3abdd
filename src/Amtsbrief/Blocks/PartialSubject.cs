namespace Amtsbrief.Blocks;

/// <summary>
/// A paragraph that opens with its own subject (Teilbetreff): bold, closed by a full stop, the text running on in the same
/// line (DIN 5008). Immutable and thread-safe.
/// </summary>
/// <param name="Title">The partial subject, full stop included.</param>
/// <param name="Text">The text behind it.</param>
public sealed record PartialSubject(RichText Title, RichText Text) : Block;
