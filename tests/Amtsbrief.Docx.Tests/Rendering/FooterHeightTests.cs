using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>Where text ends above footers that stand higher and higher, half a millimetre each time.</summary>
public sealed class FooterHeightTests : IDisposable
{
    private const double Tolerance = 0.2;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-footers-");

    [Fact]
    public void Given_footers_that_grow_When_opened_Then_the_text_ends_where_it_was_resolved_on_first_and_further_pages()
    {
        LibreOffice.Require();
        var heights = Enumerable.Range(0, 10).Select(step => 10 + (step * 0.5)).ToList();
        foreach (var height in heights)
        {
            File.WriteAllBytes(
                Path.Combine(_folder.FullName, $"{height * 10}.docx"), TestFiles.Render(FramedLetters.Lines(150), TemplateOf(height)));
        }

        LibreOffice.Convert(_folder.FullName, "*.docx", "pdf", _folder.FullName);
        foreach (var height in heights)
        {
            var letter = LetterCheck.Resolve(FramedLetters.Lines(150), TemplateOf(height));
            var pdf = new MeasuredPdf(Path.Combine(_folder.FullName, $"{height * 10}.pdf"));
            Assert.True(pdf.Pages > 3);
            foreach (var (page, frame) in new[] { (1, letter.FirstPage), (2, letter.ContinuationPages) })
            {
                var style = letter.Template.Type.Body;
                var end = pdf.Words.Last(word => word.Page == page && word.Text.StartsWith("Zeile", StringComparison.Ordinal)).Baseline
                    + (style.LineHeight - style.Baseline).Millimetres;
                Assert.InRange(
                    end, (frame.TextBottom - style.LineHeight).Millimetres - Tolerance, frame.TextBottom.Millimetres + Tolerance);
            }
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Lines without space between them, and a higher footer on further pages.
    private static Template TemplateOf(double height)
    {
        var template = BuiltInTemplates.Din5008FormB;
        return template with
        {
            Type = template.Type with { Body = template.Type.Body with { SpaceBefore = Length.Zero } },
            Footer = FramedLetters.OneColumn with { FromBottom = height.Mm, SpaceAbove = 12.Mm },
            ContinuationFooter = FramedLetters.TwoColumns with { FromBottom = (height + 3).Mm, SpaceAbove = 9.Mm },
        };
    }
}
