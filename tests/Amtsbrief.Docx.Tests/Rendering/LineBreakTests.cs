using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class LineBreakTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-lines-");

    [Fact]
    public void Given_hyphens_behind_single_letters_When_opened_Then_no_line_ends_there()
    {
        LibreOffice.Require();

        // Paragraphs that begin further and further to the right, so that each line ends somewhere else.
        var paragraphs = Enumerable.Range(1, 30).Select(start => new Paragraph(RichText.Of(
            new string('i', start) + string.Concat(Enumerable.Repeat(" E-Mail U-Bahn S-Bahn Nord-Süd", 8)))));
        var letter = TestLetters.Short with { Body = [.. paragraphs] };
        File.WriteAllBytes(Path.Combine(_folder.FullName, "brief.docx"), TestFiles.Render(letter, BuiltInTemplates.SideColumn));
        LibreOffice.Convert(_folder.FullName, "*.docx", "pdf", _folder.FullName);

        var words = new MeasuredPdf(Path.Combine(_folder.FullName, "brief.pdf")).Words
            .Select(word => word.Text.Replace('\u2011', '-'))
            .ToList();
        Assert.Equal(30 * 8, words.Count(word => word == "U-Bahn"));
        Assert.DoesNotContain(words, word => word is "E-" or "U-" or "S-");
        Assert.Contains("Nord-", words);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
