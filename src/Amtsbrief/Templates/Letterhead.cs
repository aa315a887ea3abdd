namespace Amtsbrief.Templates;

/// <summary>Where the letterhead image stands (Briefkopf). Immutable and thread-safe.</summary>
/// <param name="Box">The image is scaled to fit into this box, its proportions kept, flush with the box's top.</param>
/// <param name="Alignment">Where the image stands in the box.</param>
public sealed record Letterhead(Box Box, LetterheadAlignment Alignment = LetterheadAlignment.Left);

/// <summary>Where a letterhead image stands in its box.</summary>
public enum LetterheadAlignment
{
    /// <summary>Flush left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush right.</summary>
    Right,
}
