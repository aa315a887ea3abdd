namespace Amtsbrief.Templates;

/// <summary>
/// What continuation pages repeat of the letter (Kopfzeile der Folgeseiten), such as subject, date and reference, in one
/// paragraph that breaks where it must and moves the text down with it. Immutable and thread-safe.
/// </summary>
public sealed record ContinuationHeader
{
    /// <summary>What is repeated, in this order; at least one.</summary>
    public required ValueList<HeadDetail> Details { get; init; }

    /// <summary>Where the header begins, from the top of the sheet; 12 mm unless said otherwise.</summary>
    public Length Top { get; init; } = 12.Mm;

    /// <summary>What is left free between header and text at least; one line of 4.23 mm unless said otherwise.</summary>
    public Length SpaceBelow { get; init; } = 4.23.Mm;

    /// <summary>Whether a thin rule stands below the header; it does by default.</summary>
    public bool Rule { get; init; } = true;
}
