namespace Amtsbrief.Pdf;

/// <summary>
/// The standards that a PDF file keeps: one for archives and one for accessibility. Immutable and thread-safe.
/// </summary>
public sealed class PdfProfile
{
    private PdfProfile(PdfArchivalLevel archival, PdfAccessibilityLevel accessibility) =>
        (Archival, Accessibility) = (archival, accessibility);

    /// <summary>PDF/A-2a and PDF/UA-1 in one file: what German public bodies should send and keep. The default.</summary>
    public static PdfProfile AccessibleArchive { get; } = new(PdfArchivalLevel.PdfA2A, PdfAccessibilityLevel.PdfUA1);

    /// <summary>PDF/UA-1 alone, for letters that are read and not kept.</summary>
    public static PdfProfile Accessible { get; } = new(PdfArchivalLevel.None, PdfAccessibilityLevel.PdfUA1);

    /// <summary>
    /// PDF/A-2u alone, without tags: for the copy on file or the print shop. Not accessible, so never for publication.
    /// </summary>
    public static PdfProfile Archive { get; } = new(PdfArchivalLevel.PdfA2U, PdfAccessibilityLevel.None);

    /// <summary>What the file promises to archives.</summary>
    internal PdfArchivalLevel Archival { get; }

    /// <summary>What the file promises to people with disabilities.</summary>
    internal PdfAccessibilityLevel Accessibility { get; }

    /// <summary>Whether text and images are tied to a structure tree.</summary>
    internal bool RequiresTagging => Archival == PdfArchivalLevel.PdfA2A || Accessibility != PdfAccessibilityLevel.None;

    /// <summary>Whether the file says which device its colours are meant for.</summary>
    internal bool RequiresOutputIntent => Archival != PdfArchivalLevel.None;

    /// <summary>Whether properties that PDF/A does not know have to be described in the metadata.</summary>
    internal bool RequiresExtensionSchema => Archival != PdfArchivalLevel.None && Accessibility != PdfAccessibilityLevel.None;

    /// <summary>Part and conformance of PDF/A as the metadata state them.</summary>
    internal (string Part, string Conformance)? ArchivalIdentification => Archival switch
    {
        PdfArchivalLevel.PdfA2U => ("2", "U"),
        PdfArchivalLevel.PdfA2A => ("2", "A"),
        _ => null,
    };

    /// <summary>The part of PDF/UA as the metadata state it.</summary>
    internal string? AccessibilityIdentification => Accessibility == PdfAccessibilityLevel.PdfUA1 ? "1" : null;

    /// <summary>The names of the standards, such as <c>PDF/A-2a, PDF/UA-1</c>.</summary>
    /// <returns>The names.</returns>
    public override string ToString()
    {
        string?[] names =
        [
            ArchivalIdentification is var (part, conformance) ? $"PDF/A-{part}{conformance.ToLowerInvariant()}" : null,
            AccessibilityIdentification is { } ua ? $"PDF/UA-{ua}" : null,
        ];
        return string.Join(", ", names.OfType<string>());
    }
}
