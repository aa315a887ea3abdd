using System.Text;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Tests.Export;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Conformance;

public sealed class ConformanceCheckerTests
{
    private static readonly byte[] Readable = PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive, PdfFileFormat.Readable);

    [Fact]
    public void Check_WholeLetter_FindsNothing() =>
        ConformanceChecker.AssertConforms(PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive));

    [Fact]
    public void Check_ReadableLetter_FindsNothing() => ConformanceChecker.AssertConforms(Readable);
}
