namespace Amtsbrief.Blocks;

/// <summary>
/// The end of a page (Seitenwechsel): what follows begins on the next one. At the end of the text and beside another it does
/// nothing. Immutable and thread-safe.
/// </summary>
public sealed record PageBreak : Block;
