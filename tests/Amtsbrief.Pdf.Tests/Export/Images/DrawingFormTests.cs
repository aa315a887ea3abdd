using System.Text;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Tests.Export.Images;

public sealed class DrawingFormTests
{
    private static readonly Box Place = new(20.Mm, 30.Mm, 120.Mm, 60.Mm);

    [Fact]
    public void A_drawing_becomes_operators_of_paths()
    {
        var text = Form(
            "<path d='M0 0L100 0 C100 25 50 50 0 50Z' fill='red'/>"
            + "<path d='M10 10H20' fill='none' stroke='#00f' stroke-width='2' stroke-linecap='round' stroke-linejoin='bevel' "
            + "stroke-miterlimit='3' stroke-dasharray='1 2'/>");

        Assert.Equal(
            """
            1 0 0 rg
            0 500 m
            1000 500 l
            1000 250 500 0 0 0 c
            h
            f
            0 0 1 RG
            20 w
            1 J
            2 j
            3 M
            [10 20 ] 0 d
            100 400 m
            200 400 l
            S

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Theory]
    [InlineData("fill='red'", "f")]
    [InlineData("fill='red' fill-rule='evenodd'", "f*")]
    [InlineData("fill='red' stroke='red'", "B")]
    [InlineData("fill='red' stroke='red' fill-rule='evenodd'", "B*")]
    [InlineData("fill='none' stroke='red' fill-rule='evenodd'", "S")]
    public void Inside_and_line_are_painted_by_the_rule_of_the_path(string attributes, string expected) =>
        Assert.EndsWith($"h\n{expected}\n", Form($"<path d='M0 0L9 0 9 9Z' {attributes}/>"), StringComparison.Ordinal);

    [Fact]
    public void What_stays_the_same_is_not_said_again()
    {
        var text = Form(string.Concat(Enumerable.Repeat("<path d='M0 0H9' fill='red' stroke='blue' fill-opacity='.5'/>", 3)));

        foreach (var line in (string[])["/Gs1 gs", "1 0 0 rg", "0 0 1 RG", "10 w", "0 J", "0 j", "4 M", "[] 0 d"])
        {
            Assert.Equal(2, text.Split(line + "\n").Length);
        }
    }

    [Fact]
    public void Under_a_line_that_lets_light_through_the_inside_is_painted_by_itself()
    {
        var pdf = Drawings.Pdf(
            Drawings.Svg("<path d='M0 0H9V9Z' stroke='red' stroke-opacity='.25'/>"), PdfFileFormat.Readable, Place);
        var text = Encoding.Latin1.GetString(pdf);

        Assert.Contains("h\nf\n/Gs1 gs\n1 0 0 RG", text, StringComparison.Ordinal);
        Assert.Contains("/ExtGState <</Gs1 <</Type /ExtGState/ca 1/CA .25>>>>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_thinner_than_a_unit_are_not_the_thinnest_of_the_device() => Assert.Contains(
        "\n.001 w\n", Form("<path d='M0 0H9' stroke='red' stroke-width='.00001'/>"), StringComparison.Ordinal);

    [Fact]
    public void A_drawing_at_two_places_is_one_object()
    {
        var pdf = Drawings.Pdf(Drawings.Full, PdfFileFormat.Readable, Place, new Box(20.Mm, 120.Mm, 40.Mm, 20.Mm));
        var text = Encoding.Latin1.GetString(pdf);

        Assert.Equal(1, text.Split("/Subtype /Form").Length - 1);
        Assert.Equal(2, text.Split("/Im1 Do").Length - 1);
        Assert.Equal(2, text.Split("/S /Figure").Length - 1);
        ConformanceChecker.AssertConforms(pdf);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_with_a_drawing_conforms(bool readable)
    {
        var pdf = Drawings.Pdf(Drawings.Full, readable ? PdfFileFormat.Readable : PdfFileFormat.Compact, Place);

        ConformanceChecker.AssertConforms(pdf);
        var (exitCode, output) = ExternalTool.Run("qpdf", pdf, "--check", "{}");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void A_file_with_a_drawing_passes_veraPDF() =>
        VeraPdf.AssertConforms(Drawings.Pdf(Drawings.Full, PdfFileFormat.Compact, Place));

    [Theory]
    [InlineData("A 6.2.2-2: A form has no", "/Resources <</ExtGState", "/ResourceX <</ExtGState")]
    [InlineData("A 6.2.2-2: A form uses", "/Gs2 <<", "/Gs9 <<")]
    [InlineData("A 6.2.5-1", "/ca \\.4", "/TR .4")]
    [InlineData("A 6.2.5-1", "/ca \\.4", "/ca 4.")]
    [InlineData("A 6.2.4.3-3: A form", "\\.933 \\.933 1 rg", " 0 0 1 0        k")]
    [InlineData("A 6.2.9-1", "/Subtype /Form", "/Subtype /Form/PS 1 0 R")]
    [InlineData("UA 7.20-2", "\n\\.933 \\.933 1 rg", "\n/P BMC EMC 0 g ")]
    [InlineData("A 6.1.13-8: A form", "(?s)\n0 500 m\n.{53}", "q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q ")]
    public void The_checker_sees_a_broken_form(string expected, string pattern, string replacement)
    {
        var pdf = BrokenFile.Patch(Drawings.Pdf(Drawings.Full, PdfFileFormat.Readable, Place), pattern, replacement);

        Assert.Contains(
            ConformanceChecker.Check(pdf),
            violation => violation.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_drawing_looks_as_another_program_draws_it()
    {
        var own = Raster.OfPdf(Drawings.Pdf(Drawings.Full, PdfFileFormat.Compact, new Box(0.Mm, 0.Mm, 120.Mm, 60.Mm)), 100);
        var other = Raster.OfPdf(Raster.PdfOfSvg(Drawings.Full), 100);

        Assert.InRange(own.Difference(other), 0, 1.5);
    }

    private static string Form(string content)
    {
        var pdf = Encoding.Latin1.GetString(Drawings.Pdf(Drawings.Svg(content), PdfFileFormat.Readable, Place));
        var start = pdf.IndexOf("stream\n", pdf.IndexOf("/Subtype /Form", StringComparison.Ordinal), StringComparison.Ordinal);
        return pdf[(start + 7)..pdf.IndexOf("\nendstream", start, StringComparison.Ordinal)];
    }
}
