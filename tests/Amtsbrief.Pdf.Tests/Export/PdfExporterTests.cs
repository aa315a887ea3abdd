using System.Text;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Export;

public sealed class PdfExporterTests
{
    private const int MaxBytes = 20_000;

    private static readonly byte[] Full = PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive);

    [Fact]
    public void Export_TwoFacesOfText_StaysSmall()
    {
        const string Alphabet =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäöüßÄÖÜ0123456789.,;:!?()-–„“/& ";
        var root = new LogicalNode(LogicalTag.Document);
        var leaf = root.Add(new LogicalNode(LogicalTag.P)).Add(new LogicalNode(LogicalTag.Content));
        var page = new PageBuilder()
            .Text(leaf, 25, 40, FontFaces.Arimo.Bold, Alphabet[..52] + " ");
        for (var line = 0; line < 30; line++)
        {
            var text = Alphabet[line..] + Alphabet[..line] + " ";
            page.Text(leaf, 25, 50 + line * 5, FontFaces.Arimo.Regular, text);
        }

        var letter = new PagedLetter([page.Page], root, InventedLetter.Information);
        var pdf = PdfExporter.Export(letter, PdfProfile.AccessibleArchive);

        Assert.InRange(pdf.Length, 1, MaxBytes);
        ConformanceChecker.AssertConforms(pdf);
    }

    [Fact]
    public void Export_Twice_GivesSameBytes() =>
        Assert.Equal(Full, PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive));

    [Fact]
    public async Task Export_OnManyThreads_GivesSameBytes()
    {
        var files = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive),
            TestContext.Current.CancellationToken)));

        Assert.All(files, file => Assert.Equal(Full, file));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Export_EitherFormat_PassesQpdf(bool readable)
    {
        var pdf = PdfExporter.Export(
            InventedLetter.Full,
            PdfProfile.AccessibleArchive,
            readable ? PdfFileFormat.Readable : PdfFileFormat.Compact);

        var (exitCode, output) = ExternalTool.Run("qpdf", pdf, "--check", "{}");

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void Export_WholeLetter_PassesVeraPdf() => VeraPdf.AssertConforms(Full);

    [Fact]
    public void Export_WholeLetter_GivesTextToPdftotext()
    {
        var (exitCode, output) = ExternalTool.Run("pdftotext", Full, "-raw", "-enc", "UTF-8", "{}", "-");

        Assert.Equal(0, exitCode);
        Assert.Contains("Frau Änne Müller", output, StringComparison.Ordinal);
        // pdftotext turns the protected space into a plain one; the outline test sees it.
        Assert.Contains("Unter\u00AD\nlagen kosten 25 € -", output, StringComparison.Ordinal);
        Assert.Contains("Gehaltsnachweis (Kopie)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_SameImageTwice_EmbedsItOnce()
    {
        var text = Encoding.Latin1.GetString(
            PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive, PdfFileFormat.Readable));

        Assert.Equal(1, text.Split("/ColorSpace /DeviceRGB").Length - 1);
        Assert.Equal(1, text.Split("/SMask").Length - 1);
        Assert.Equal(2, text.Split("/Im1 Do").Length - 1);
    }

    [Fact]
    public void Export_Archive_HasNoTagsButAnOutputIntent()
    {
        var text = Encoding.UTF8.GetString(PdfExporter.Export(InventedLetter.Full, PdfProfile.Archive, PdfFileFormat.Readable));

        Assert.DoesNotContain("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.DoesNotContain("BDC", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/StructParent", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfuaid", text, StringComparison.Ordinal);
        Assert.Contains("/OutputIntents", text, StringComparison.Ordinal);
        Assert.Contains("/ToUnicode", text, StringComparison.Ordinal);
        Assert.Contains("pdfa/ns/id/\">U<", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_Accessible_ClaimsNothingForArchives()
    {
        var pdf = PdfExporter.Export(InventedLetter.Full, PdfProfile.Accessible, PdfFileFormat.Readable);

        var violations = ConformanceChecker.Check(pdf);
        Assert.All(violations, violation => Assert.StartsWith("A 6", violation.Rule, StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.Rule == "A 6.6.4-1");
        Assert.DoesNotContain("pdfaExtension", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Export_ItemWithoutLeaf_Throws()
    {
        var root = new LogicalNode(LogicalTag.Document);
        var paragraph = root.Add(new LogicalNode(LogicalTag.P));
        var page = new PageBuilder().Text(paragraph, 25, 40, FontFaces.Arimo.Regular, "x").Page;
        var letter = new PagedLetter([page], root, InventedLetter.Information);

        var problem = Assert.Throws<InvalidOperationException>(() => PdfExporter.Export(letter, PdfProfile.AccessibleArchive));

        Assert.Contains("page 1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_UnreadableImage_ThrowsWithItsText()
    {
        var root = new LogicalNode(LogicalTag.Document);
        var figure = root.Add(new LogicalNode(LogicalTag.Figure)).Add(new LogicalNode(LogicalTag.Content));
        var image = new LetterImage { Data = [1, 2, 3], AlternativeText = "Wappen" };
        var page = new PageBuilder().Add(new ImageItem(figure, new Box(0.Mm, 0.Mm, 9.Mm, 9.Mm), image)).Page;
        var letter = new PagedLetter([page], root, InventedLetter.Information);

        var problem = Assert.Throws<InvalidDataException>(() => PdfExporter.Export(letter, PdfProfile.AccessibleArchive));

        Assert.Contains("Wappen", problem.Message, StringComparison.Ordinal);
    }
}
