using System.Buffers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Amtsbrief.Measuring.Pages;

/// <summary>Reads files with PdfPig, and tells in plain words what cannot be read.</summary>
internal static class PdfFileReader
{
    /// <summary>Readers look for the header in the first bytes only (ISO 32000-1, Annex H.3).</summary>
    private const int HeaderWithin = 1024;

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\f\0"u8);

    internal static MeasuredPdf Read(byte[] file)
    {
        var start = file.AsSpan(0, Math.Min(file.Length, HeaderWithin));
        if (start.IndexOf("%PDF-"u8) < 0)
        {
            throw new UnusablePdfException(
                UnusablePdfReason.NoPdf,
                start.IndexOfAnyExcept(Blank) < 0 ? "The file is empty." : "The file is no PDF: it does not begin with %PDF.");
        }

        var pages = Open(file);
        if (pages.Count == 0)
        {
            throw new UnusablePdfException(UnusablePdfReason.Damaged, "The file has no pages.");
        }

        return pages.Any(page => !page.Lines.IsEmpty) ? new MeasuredPdf(ValueList.From(pages)) : throw NoText(pages);
    }

    private static List<MeasuredPage> Open(byte[] file)
    {
        try
        {
            using var document = PdfDocument.Open(file, new ParsingOptions { SkipMissingFonts = true });
            return [.. Enumerable.Range(1, document.NumberOfPages).Select(number => PageReader.Read(document.GetPage(number)))];
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new UnusablePdfException(
                UnusablePdfReason.Encrypted, "The file is encrypted and opens only with a password.", error);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // PdfPig meets broken files with exceptions of all kinds.
            throw new UnusablePdfException(
                UnusablePdfReason.Damaged, $"The file is damaged and cannot be read: {error.Message}", error);
        }
    }

    private static UnusablePdfException NoText(List<MeasuredPage> pages) => new(
        UnusablePdfReason.NoText,
        pages.Any(page => !page.Images.IsEmpty)
            ? "The pages show images but no text, as scans do; there is nothing to measure."
            : "The pages show no text; there is nothing to measure.");
}
