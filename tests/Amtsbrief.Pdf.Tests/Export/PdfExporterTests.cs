using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Export;

public sealed class PdfExporterTests
{
    [Fact]
    public void Probe()
    {
        File.WriteAllBytes("/tmp/exp.pdf", PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive));
        File.WriteAllBytes("/tmp/expr.pdf", PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive, PdfFileFormat.Readable));
        File.WriteAllBytes("/tmp/srgb.icc", Amtsbrief.Pdf.Export.Color.SrgbProfile.Profile.ToArray());
    }
}
