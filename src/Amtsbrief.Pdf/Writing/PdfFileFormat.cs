namespace Amtsbrief.Pdf.Writing;

/// <summary>How the objects of a file are laid down.</summary>
internal enum PdfFileFormat
{
    /// <summary>Small: compressed streams, object streams and a cross-reference stream.</summary>
    Compact,

    /// <summary>For people and golden files: plain streams and a cross-reference table.</summary>
    Readable,
}
