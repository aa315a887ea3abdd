using Amtsbrief.Docx;
using Amtsbrief.Json;
using Amtsbrief.Pdf;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Templates;
using Terminhinweis;

namespace Samples.Tests;

/// <summary>The press invitation, from every side.</summary>
public sealed class TerminhinweisTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    private const int Copies = 16;

    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "01-Terminhinweis");

    private readonly PdfRenderer _pdf = new(BuiltInTemplates.SideColumn);
    private readonly DocxRenderer _docx = new(BuiltInTemplates.SideColumn);

    [Fact]
    public void The_json_says_the_same_letter()
    {
        var letter = LetterJson.Read(
            File.ReadAllText(Path.Combine(Folder, "terminhinweis.json")),
            file => File.ReadAllBytes(Path.Combine(Folder, file)));

        Assert.Equal(PressInvitation.Letter, letter);
        Assert.Equal(samples["Terminhinweis"].Pdf("terminhinweis"), _pdf.Render(letter));
        Assert.Equal(samples["Terminhinweis"].Docx("terminhinweis"), _docx.Render(letter));
    }

    [Fact]
    public void Many_threads_write_the_same_bytes()
    {
        var pdfs = new byte[Copies][];
        var docxs = new byte[Copies][];
        Parallel.For(0, Copies, index =>
        {
            pdfs[index] = _pdf.Render(PressInvitation.Letter);
            docxs[index] = _docx.Render(PressInvitation.Letter);
        });

        Assert.All(pdfs, pdf => Assert.Equal(samples["Terminhinweis"].Pdf("terminhinweis"), pdf));
        Assert.All(docxs, docx => Assert.Equal(samples["Terminhinweis"].Docx("terminhinweis"), docx));
    }

    [Fact]
    public void Pdftotext_gives_the_whole_words_in_reading_order()
    {
        var (_, text) = ExternalTool.Run("pdftotext", samples["Terminhinweis"].Pdf("terminhinweis"), "-raw", "{}", "-");

        Golden.Equal(text.Replace("\u00AD\n", "", StringComparison.Ordinal), "Samples.Tests", "Golden", "terminhinweis.text.txt");
    }
}
