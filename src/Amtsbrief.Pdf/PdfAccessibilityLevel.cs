namespace Amtsbrief.Pdf;

/// <summary>What a PDF file promises to people who do not read it with their eyes (Barrierefreiheit, ISO 14289).</summary>
internal enum PdfAccessibilityLevel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>PDF/UA-1, which BITV 2.0 asks of public bodies by way of EN 301 549.</summary>
    PdfUA1,
}
