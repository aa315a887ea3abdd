namespace Amtsbrief.Measuring.Pages;

/// <summary>Characters without a gap among them. Immutable and thread-safe.</summary>
/// <param name="Text">The characters as the file says they read.</param>
/// <param name="Left">Where the first character begins: its origin, not its ink.</param>
/// <param name="Right">Where the last character ends, with its advance.</param>
/// <param name="Baseline">The base line of the first character, from the top of the sheet.</param>
/// <param name="Size">The type size of the first character.</param>
/// <param name="IsBold">Whether most of the characters are bold.</param>
public sealed record TextWord(string Text, Length Left, Length Right, Length Baseline, Length Size, bool IsBold);
