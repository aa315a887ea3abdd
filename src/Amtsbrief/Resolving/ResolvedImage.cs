namespace Amtsbrief.Resolving;

/// <summary>An image at its place on a page.</summary>
/// <param name="Image">The image.</param>
/// <param name="Box">The place it fills exactly, proportions kept.</param>
/// <param name="Path">Where it stands in the letter.</param>
internal sealed record ResolvedImage(LetterImage Image, Box Box, string Path);
