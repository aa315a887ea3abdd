namespace Amtsbrief;

/// <summary>
/// An image in a letter (Bild), PNG, JPEG or SVG, with the text that stands for it where it cannot be seen (BITV 2.0 asks for
/// it). Immutable and thread-safe.
/// </summary>
/// <remarks>
/// SVG drawings stay drawings, sharp at any size: shapes, paths, groups, transformations, plain colours with opacity, and style
/// sheets with rules for elements, classes and ids. What else SVG has, such as text, gradients, filters and clip paths, is
/// reported as <see cref="FindingCodes.UnreadableImage"/> with the element's name; nothing of a drawing is left out unseen.
/// </remarks>
public sealed record LetterImage
{
    /// <summary>The bytes of the PNG, JPEG or SVG file; of SVG at most 4 MB.</summary>
    public required ValueList<byte> Data { get; init; }

    /// <summary>What the image says, for readers who cannot see it; never empty.</summary>
    public required string AlternativeText { get; init; }
}
