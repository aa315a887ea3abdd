namespace Amtsbrief.Characters;

/// <summary>A character that a datatype of DIN 91379 does not allow. Immutable and thread-safe.</summary>
/// <param name="Character">The character with the marks that belong to it, as it stands in the text.</param>
/// <param name="CodePoints">Its code points: <c>U+2013</c>, <c>U+0071 U+0308</c>.</param>
/// <param name="Position">Where it stands: the index of its first UTF-16 unit, from 0.</param>
public sealed record Din91379Fault(string Character, string CodePoints, int Position);
