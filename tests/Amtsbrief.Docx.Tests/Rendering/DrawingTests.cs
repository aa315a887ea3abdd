using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Tests.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Tests.Rendering;

public sealed class DrawingTests(RenderedLetters rendered)
{
    private const int DotsPerInch = 150;

    [Theory]
    [InlineData("din-5008-form-b", false)]
    [InlineData("din-5008-form-b", true)]
    [InlineData("side-column", false)]
    public void Given_a_letterhead_of_paths_When_opened_in_LibreOffice_Then_each_of_them_is_painted_at_its_place(
        string template, bool savedAgain)
    {
        var pdf = rendered.Measure("drawn", template, savedAgain);
        var box = Assert.Single(RenderedLetters.Resolve("drawn", template).FirstPage.Images).Box;

        Assert.Empty(pdf.Images);
        AssertBanner(Raster.OfPdf(File.ReadAllBytes(pdf.Path), DotsPerInch), box);
    }

    [Fact]
    public void Given_a_drawing_in_a_line_When_opened_in_LibreOffice_Then_it_stands_at_the_place_of_the_line()
    {
        LibreOffice.Require();
        var folder = Directory.CreateTempSubdirectory("amtsbrief-inline-");
        try
        {
            Write(Path.Combine(folder.FullName, "inline.docx"), new InlineDrawing(
                TestDrawings.Image(TestDrawings.Banner), 80.Mm, 40.Mm, "Bild", 1, Relationship: null).Compose());
            LibreOffice.Convert(folder.FullName, "*.docx", "pdf", folder.FullName);

            var pdf = File.ReadAllBytes(Path.Combine(folder.FullName, "inline.pdf"));
            AssertBanner(Raster.OfPdf(pdf, DotsPerInch), new Box(25.4.Mm, 25.4.Mm, 80.Mm, 40.Mm));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A document with nothing but a drawing in its first line, an inch from top and left.
    private static void Write(string path, OpenXmlElement drawing)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.AddMainDocumentPart().Document = new W.Document(new W.Body(
            new W.Paragraph(new W.Run(drawing)),
            new W.SectionProperties(
                new W.PageSize { Width = 11906U, Height = 16838U },
                new W.PageMargin
                {
                    Top = 1440, Bottom = 1440, Left = 1440U, Right = 1440U, Header = 0U, Footer = 0U, Gutter = 0U,
                })));
    }

    // What TestDrawings.Banner says, at places of its 100 × 50 that lie clear of every edge.
    private static void AssertBanner(Raster page, Box box)
    {
        (double X, double Y, (byte, byte, byte) Color)[] expected =
        [
            (5, 5, (0xDD, 0xEE, 0xFF)),
            (12, 25, (255, 0, 0)),
            (20, 25, (255, 0, 0)),
            (42, 25, (0, 128, 0)),
            (50, 25, (0xDD, 0xEE, 0xFF)),
            (65, 25, (0xDD, 0xEE, 0xFF)),
            (70, 2, (0, 0, 255)),
            (70, 48, (0, 0, 255)),
            (75, 25, (0xDD, 0xEE, 0xFF)),
            (95, 40, (0x6F, 0x77, 0x80)),
            (101.5, 40, (255, 255, 255)),
            (95, 51.5, (255, 255, 255)),
            (101.5, 51.5, (255, 255, 255)),
        ];
        Assert.All(expected, place =>
        {
            var x = box.X.Millimetres + (place.X / 100 * box.Width.Millimetres);
            var y = box.Y.Millimetres + (place.Y / 50 * box.Height.Millimetres);
            var (red, green, blue) = page[(int)(x * DotsPerInch / 25.4), (int)(y * DotsPerInch / 25.4)];
            var (wantedRed, wantedGreen, wantedBlue) = place.Color;
            var off = Math.Abs(red - wantedRed) + Math.Abs(green - wantedGreen) + Math.Abs(blue - wantedBlue);
            Assert.True(off <= 6, $"At {place.X}, {place.Y} of the drawing there is {red}, {green}, {blue}.");
        });
    }
}
