namespace Amtsbrief.Blocks;

/// <summary>
/// Free space between two blocks (Leerraum), on top of what stands between them anyhow; it vanishes at the head of a page.
/// Immutable and thread-safe.
/// </summary>
/// <param name="Height">The height; more than zero, at most the height of the text.</param>
public sealed record VerticalSpace(Length Height) : Block;
