namespace Amtsbrief.Pdf;

/// <summary>What a PDF file promises to archives (ISO 19005).</summary>
internal enum PdfArchivalLevel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>PDF/A-2u: looks the same for ever, and all text can be found and copied.</summary>
    PdfA2U,

    /// <summary>PDF/A-2a: PDF/A-2u with the structure of the text besides.</summary>
    PdfA2A,
}
