using System.Xml.Linq;
using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Docx.Tests.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class ImageGraphicTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Wps = DrawingNames.Shape;
    private static readonly XNamespace Wpg = DrawingNames.Group;

    [Fact]
    public void Given_a_drawing_When_composed_Then_it_is_a_group_of_shapes_with_one_alternative_text_and_no_file()
    {
        var (drawing, references) = Compose(TestDrawings.Banner);

        var properties = Assert.Single(drawing.Descendants(Wp + "docPr"));
        Assert.Equal("Landesamt für Musterwesen", (string?)properties.Attribute("descr"));
        Assert.DoesNotContain(drawing.Descendants(Wps + "cNvPr"), shape => shape.Attribute("descr") is not null);
        var group = Assert.Single(drawing.Descendants(Wpg + "wgp"));
        Assert.Equal(5, group.Elements(Wps + "wsp").Count());
        Assert.Empty(references.Relationships);
        var choice = drawing.Descendants().First(element => element.Name.LocalName == "Choice");
        Assert.Equal("wpg", (string?)choice.Attribute("Requires"));
    }

    [Fact]
    public void Given_pixels_When_composed_Then_it_is_a_picture_with_a_file()
    {
        var (drawing, references) = Compose(TestImages.Png(2, 1));

        Assert.Single(drawing.Descendants(), element => element.Name.LocalName == "pic");
        Assert.Single(references.Relationships);
    }

    [Fact]
    public void Given_a_path_When_composed_Then_its_segments_are_whole_units_of_the_size()
    {
        var path = Shape("<path d='M0 0L100 0C100 25 50 50 0 50Z'/>").Descendants(A + "path").Single();

        Assert.Equal(("3600000", "1800000"), ((string?)path.Attribute("w"), (string?)path.Attribute("h")));
        Assert.Equal(
            "moveTo 0,0 lnTo 3600000,0 cubicBezTo 3600000,900000 1800000,1800000 0,1800000 close",
            string.Join(' ', path.Elements().Select(
                step => string.Join(' ', [step.Name.LocalName, .. step.Elements().Select(PointOf)]))));

        static string PointOf(XElement point) => $"{(string?)point.Attribute("x")},{(string?)point.Attribute("y")}";
    }

    [Theory]
    [InlineData("fill='#0af'", "<a:solidFill><a:srgbClr val=\"00AAFF\" /></a:solidFill><a:ln><a:noFill /></a:ln>")]
    [InlineData(
        "fill='none' stroke='#0af' stroke-width='2' stroke-opacity='.25'",
        "<a:noFill /><a:ln w=\"72000\" cap=\"flat\"><a:solidFill><a:srgbClr val=\"00AAFF\"><a:alpha val=\"25000\" /></a:srgbClr>"
        + "</a:solidFill><a:miter lim=\"400000\" /></a:ln>")]
    [InlineData(
        "fill='none' stroke='red' stroke-linecap='round' stroke-linejoin='round' stroke-width='2' stroke-dasharray='6 3'",
        "<a:noFill /><a:ln w=\"72000\" cap=\"rnd\"><a:solidFill><a:srgbClr val=\"FF0000\" /></a:solidFill>"
        + "<a:custDash><a:ds d=\"300000\" sp=\"150000\" /></a:custDash><a:round /></a:ln>")]
    [InlineData(
        "fill='red' stroke='red' stroke-linecap='square' stroke-linejoin='bevel' stroke-width='.00001'",
        "<a:solidFill><a:srgbClr val=\"FF0000\" /></a:solidFill><a:ln w=\"1\" cap=\"sq\"><a:solidFill>"
        + "<a:srgbClr val=\"FF0000\" /></a:solidFill><a:bevel /></a:ln>")]
    public void Given_paint_When_composed_Then_it_is_the_fill_and_line_of_the_shape(string attributes, string expected)
    {
        var shape = Shape($"<path d='M10 10H20V20Z' {attributes}/>");
        var paints = shape.Element(Wps + "spPr")!.Elements().Skip(2);

        Assert.Equal(expected, string.Concat(paints.Select(paint => paint.ToString(SaveOptions.DisableFormatting)
            .Replace($" xmlns:a=\"{A.NamespaceName}\"", "", StringComparison.Ordinal))));
    }

    [Theory]
    // Line and inside no longer run the same way where one of them was cut or taken apart.
    [InlineData("<path d='M10 10H20V20Z' stroke='red'/>", 1)]
    [InlineData("<path d='M10 10H120V20Z' stroke='red'/>", 2)]
    [InlineData("<path d='M10 10H30V40H10Z M15 15H25V35H15Z' stroke='red'/>", 2)]
    [InlineData("<path d='M110 10H120V20Z' stroke='red'/>", 0)]
    public void Given_inside_and_line_When_composed_Then_they_are_one_shape_as_long_as_they_run_the_same_way(
        string content, int shapes) =>
        Assert.Equal(shapes, Compose(TestDrawings.Svg(content)).Drawing.Descendants(Wps + "wsp").Count());

    private static XElement Shape(string content) =>
        Assert.Single(Compose(TestDrawings.Svg(content)).Drawing.Descendants(Wps + "wsp"));

    private static (XElement Drawing, PartReferences References) Compose(byte[] file)
    {
        var references = new PartReferences(new MediaFiles(new PackedContents(0)));
        var image = TestDrawings.Image(file);
        var run = new W.Run(new InlineDrawing(image, 100.Mm, 50.Mm, "Bild", 7, references.IdOf(image)).Compose());
        return (XElement.Parse(run.OuterXml), references);
    }
}
