namespace Amtsbrief.Blocks;

/// <summary>A line across the width of the text (Trennlinie). Immutable and thread-safe.</summary>
public sealed record HorizontalRule : Block;
