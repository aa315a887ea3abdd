namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>One node of a <see cref="PatternTrie"/>; its layout in memory is that of the pattern file.</summary>
/// <param name="Character">The character that leads to this node from its parent.</param>
/// <param name="Levels">Where the levels of the pattern that ends here start; 0 if none ends here.</param>
/// <param name="FirstChild">The number of the first child; the children end where those of the next node begin.</param>
internal readonly record struct PatternNode(char Character, ushort Levels, ushort FirstChild);
