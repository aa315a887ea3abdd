namespace Amtsbrief.Measuring.Pages;

/// <summary>
/// What lies where on the pages of a finished PDF file, whatever program wrote it: read from the page contents alone, never
/// from tags. Immutable and thread-safe.
/// </summary>
public sealed record MeasuredPdf
{
    internal MeasuredPdf(ValueList<MeasuredPage> pages) => Pages = pages;

    /// <summary>The pages in order; at least one, and at least one line of text among them.</summary>
    public ValueList<MeasuredPage> Pages { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <returns>The pages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="UnusablePdfException">The file is no PDF, is encrypted or damaged, or shows no text.</exception>
    public static MeasuredPdf Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return PdfFileReader.Read(file);
    }
}
