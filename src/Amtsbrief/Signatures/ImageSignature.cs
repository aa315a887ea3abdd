namespace Amtsbrief.Signatures;

/// <summary>
/// The image of a signature (Unterschriftsbild, GGO § 18: reproduced signature of mass letters) above the typed name. Immutable
/// and thread-safe.
/// </summary>
public sealed record ImageSignature : PersonSignature
{
    /// <summary>The image; its alternative text says whose signature it is.</summary>
    public required LetterImage Image { get; init; }

    /// <summary>The height, proportions kept; <see langword="null"/>, the default: 15 mm.</summary>
    public Length? Height { get; init; }
}
