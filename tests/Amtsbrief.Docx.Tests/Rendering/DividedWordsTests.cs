using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class DividedWordsTests : IDisposable
{
    private static readonly string[] Permitted = ["Fahr-", "Muster-", "Musterwald-"];

    private static readonly string[] Words =
        ["Fahrerlaubnis", "Musterwaldbahn", "Verwaltungsamt", "Wachstube", "Lindenbrückner"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-divided-");

    [Fact]
    public void Given_words_whose_division_is_known_When_shown_Then_lines_end_there_and_nowhere_else_in_both_formats()
    {
        LibreOffice.RequireGermanHyphenation();
        var side = BuiltInTemplates.SideColumn;
        var template = side with
        {
            Type = side.Type with
            {
                Hyphenation = new HyphenationStyle
                {
                    Words = ["Muster-wald-bahn", "Verwaltungsamt"], KeepsNames = true, HyphensInARow = null,
                },
            },
        };

        // Each word comes to stand at the end of a line somewhere.
        var paragraphs = Enumerable.Range(1, 60).Select(start => new Paragraph(RichText.Of(
            new string('i', start) + " " + Words[start % Words.Length] + " so " + Words[start / 2 % Words.Length]
            + " wie " + string.Join(" ja ", Enumerable.Repeat(Words[start / 3 % Words.Length], 12)) + " ja")));
        var letter = TestLetters.Short with
        {
            Body = [.. paragraphs], Contact = new Contact { Name = "Eva Lindenbrückner" },
        };
        File.WriteAllBytes(Path.Combine(_folder.FullName, "brief.docx"), TestFiles.Render(letter, template));
        LibreOffice.Convert(_folder.FullName, "*.docx", "pdf", _folder.FullName);
        File.WriteAllBytes(Path.Combine(_folder.FullName, "own.pdf"), new PdfRenderer(template).Render(letter));

        var (own, office) = (Divided("own.pdf"), Divided("brief.pdf"));
        Assert.Equal(Permitted.Order(), own.Distinct().Order());
        Assert.Equal(Permitted.Order(), office.Distinct().Order());
        Assert.True(own.Count > 30 && office.Count > 30);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private List<string> Divided(string file) =>
        [.. new MeasuredPdf(Path.Combine(_folder.FullName, file)).Words
            .Select(word => word.Text.Replace('\u00AD', '-').Replace('\u2010', '-'))
            .Where(word => word.EndsWith('-'))];
}
