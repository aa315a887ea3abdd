namespace Amtsbrief;

/// <summary>
/// An image in a letter (Bild), PNG or JPEG, with the text that stands for it where it cannot be seen (BITV 2.0 asks for
/// it). Immutable and thread-safe.
/// </summary>
public sealed record LetterImage
{
    /// <summary>The bytes of the PNG or JPEG file.</summary>
    public required ValueList<byte> Data { get; init; }

    /// <summary>What the image says, for readers who cannot see it; never empty.</summary>
    public required string AlternativeText { get; init; }
}
