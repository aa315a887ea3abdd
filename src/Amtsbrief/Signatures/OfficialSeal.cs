namespace Amtsbrief.Signatures;

/// <summary>
/// The place of the official seal (Dienstsiegel): an image that the caller supplies, or the free place with the template's
/// wording ("L. S.") in it. The library draws no arms. Immutable and thread-safe.
/// </summary>
public sealed record OfficialSeal
{
    /// <summary>The image of the seal; without one the place stays free.</summary>
    public LetterImage? Image { get; init; }

    /// <summary>The height of the place and of an image, 10 to 60 mm; <see langword="null"/>, the default: 30 mm.</summary>
    public Length? Height { get; init; }
}
