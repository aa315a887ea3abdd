using System.Text;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Writing;

public sealed class PdfFileTests
{
    [Fact]
    public void Write_Readable_IsPlainText()
    {
        var text = Encoding.Latin1.GetString(Build("q Q", PdfFileFormat.Readable).File.Close(new PdfReference(1), null).Span);

        Assert.StartsWith(
            "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n4 0 obj\n<</Length 3>>\nstream\nq Q\nendstream\nendobj\n" +
            "1 0 obj\n<</Type /Catalog/Pages 2 0 R>>\nendobj\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\n0000000000 65535 f \n0000000065 00000 n \n", text, StringComparison.Ordinal);
        Assert.Contains("\n0000000015 00000 n \ntrailer", text, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OtherContent_GivesOtherIdentifier()
    {
        var first = Identifier("q Q");

        Assert.Equal(first, Identifier("q Q"));
        Assert.NotEqual(first, Identifier("q  Q"));
    }

    [Fact]
    public void Write_ManyObjects_SplitsObjectStreams()
    {
        var (file, catalog) = Build("q Q");
        for (var i = 0; i < 1200; i++)
        {
            file.Add(new PdfDictionary { ["Number"] = i });
        }

        var pdf = file.Close(catalog, null).ToArray();

        Assert.Equal(3, Encoding.Latin1.GetString(pdf).Split("/ObjStm").Length - 1);
        var (exitCode, output) = ExternalTool.Run("qpdf", pdf, "--check", "{}");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void Write_ReservedButNeverSet_Throws()
    {
        var (file, catalog) = Build("q Q");
        file.Reserve();

        Assert.Throws<InvalidOperationException>(() => file.Close(catalog, null).ToArray());
    }

    private static string Identifier(string content)
    {
        var text = Encoding.Latin1.GetString(Build(content, PdfFileFormat.Readable).File.Close(new PdfReference(1), null).Span);
        return text[text.IndexOf("/ID", StringComparison.Ordinal)..text.IndexOf("startxref", StringComparison.Ordinal)];
    }

    private static (PdfFile File, PdfReference Catalog) Build(
        string content, PdfFileFormat format = PdfFileFormat.Compact)
    {
        var file = new PdfFile(format);
        var catalog = file.Reserve();
        var pages = file.Reserve();
        var page = file.Reserve();
        var stream = file.Add(new PdfStream(new PdfDictionary(), Encoding.ASCII.GetBytes(content)));
        file.Set(catalog, new PdfDictionary { ["Type"] = new PdfName("Catalog"), ["Pages"] = pages });
        file.Set(pages, new PdfDictionary { ["Type"] = new PdfName("Pages"), ["Kids"] = new PdfArray { page }, ["Count"] = 1 });
        file.Set(page, new PdfDictionary
        {
            ["Type"] = new PdfName("Page"),
            ["Parent"] = pages,
            ["MediaBox"] = new PdfArray { 0, 0, 100, 100 },
            ["Resources"] = new PdfDictionary(),
            ["Contents"] = stream,
        });
        return (file, catalog);
    }
}
