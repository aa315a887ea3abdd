using Amtsbrief.Measuring;
using Amtsbrief.Measuring.Pages;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;
using Vorlagen;

namespace Samples.Tests;

/// <summary>Every letter of every sample under the measuring tool: PDF against the norm, DOCX against the PDF.</summary>
public sealed class MeasureTests(MeasuredFixture files) : IClassFixture<MeasuredFixture>
{
    private const double DocxTolerance = 1;

    public static TheoryData<string, string> Letters => new(Samples.Letters);

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_pdf_has_the_measures_of_the_norm(string sample, string letter)
    {
        var pdf = files.Pdf(sample, letter);

        Assert.True(LetterMeasurer.Measure(pdf).Measurements.Count(figure => figure.Verdict != Verdict.NotFound) >= 40);
        NormFigures.AssertHold(pdf);
    }

    // The return line stands in the zone of the notes, of which there are none.
    [Theory]
    [InlineData(ReturnLinePlace.Top)]
    [InlineData(ReturnLinePlace.Bottom)]
    public void A_letter_with_an_integrated_return_line_and_no_notes_is_measured(ReturnLinePlace place)
    {
        var template = BuiltInTemplates.Din5008FormB.WithIntegratedReturnLine();
        template = template with { AddressField = template.AddressField with { ReturnLinePlace = place } };

        Assert.Empty(WaterNotice.Letter.Notes);
        NormFigures.AssertHold(new PdfRenderer(template).Render(WaterNotice.Letter));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_docx_shows_the_same_lines_at_the_same_places(string sample, string letter) => AssertSame(
        MeasuredPdf.Read(files.Pdf(sample, letter)), MeasuredPdf.Read(files.ShownDocx(letter, savedAgain: false)));

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_docx_shows_them_after_another_program_saved_it(string sample, string letter) => AssertSame(
        MeasuredPdf.Read(files.Pdf(sample, letter)), MeasuredPdf.Read(files.ShownDocx(letter, savedAgain: true)));

    private static void AssertSame(MeasuredPdf pdf, MeasuredPdf docx)
    {
        Assert.Equal(pdf.Pages.Count, docx.Pages.Count);
        foreach (var (page, shown) in pdf.Pages.Zip(docx.Pages))
        {
            Assert.Equal(
                page.Lines.Select(Text).Order(StringComparer.Ordinal), shown.Lines.Select(Text).Order(StringComparer.Ordinal));
            Assert.All(page.Lines, line => Assert.Contains(
                shown.Lines,
                other => Text(other) == Text(line)
                    && Math.Abs((other.Left - line.Left).Millimetres) <= DocxTolerance
                    && Math.Abs((other.Baseline - line.Baseline).Millimetres) <= DocxTolerance));
        }
    }

    // Hyphens that a line break added have a code of their own in the PDF; spaces between words may be wide ones.
    private static string Text(TextLine line) =>
        line.Text.Replace('\u00AD', '-').Replace('\u2011', '-').Replace("\u00A0", " ", StringComparison.Ordinal);
}
