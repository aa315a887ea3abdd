using System.Text;
using Amtsbrief.Images;

namespace Amtsbrief.Tests.Images.Svg;

public sealed class DrawingTests
{
    private const string Box = "<rect width='10' height='10'/>";

    [Theory]
    [InlineData("width='100' height='50'", 100, 50)]
    [InlineData("width='10mm' height='1cm'", 37.7953, 37.7953)]
    [InlineData("width='1in' height='72pt'", 96, 96)]
    [InlineData("viewBox='0 0 30 40'", 30, 40)]
    [InlineData("viewBox='0,0,30,40' width='100%' height='auto'", 30, 40)]
    [InlineData("viewBox='0 0 30 40' width='60'", 60, 80)]
    [InlineData("viewBox='0 0 30 40' height='60'", 45, 60)]
    [InlineData("viewBox='0 0 30 40' width='5' height='5'", 5, 5)]
    [InlineData("viewBox='0 0 30 40' width='5' style='width: 60px; height: 70px'", 60, 70)]
    public void The_size_comes_from_width_height_and_view_box(string attributes, double width, double height)
    {
        var image = Drawing.Read(Box, attributes);
        Assert.Equal((width, height), (Math.Round(image.Width, 4), Math.Round(image.Height, 4)));
    }

    [Theory]
    [InlineData("viewBox='0 0 10 10' width='20' height='20'", "M0,0 L20,0 L20,20 L0,20 Z")]
    [InlineData("viewBox='-5 -5 20 20'", "M5,5 L15,5 L15,15 L5,15 Z")]
    [InlineData("viewBox='0 0 10 10' width='40' height='20'", "M10,0 L30,0 L30,20 L10,20 Z")]
    [InlineData("viewBox='0 0 10 10' width='20' height='40'", "M0,10 L20,10 L20,30 L0,30 Z")]
    [InlineData("viewBox='0 0 10 10' width='40' height='20' preserveAspectRatio='none'", "M0,0 L40,0 L40,20 L0,20 Z")]
    [InlineData("viewBox='0 0 10 10' width='40' height='20' preserveAspectRatio='xMinYMin'", "M0,0 L20,0 L20,20 L0,20 Z")]
    [InlineData("viewBox='0 0 10 10' width='40' height='20' preserveAspectRatio='xMaxYMax meet'", "M20,0 L40,0 L40,20 L20,20 Z")]
    [InlineData(
        "viewBox='0 0 10 10' width='40' height='20' preserveAspectRatio='xMidYMax slice'", "M0,-20 L40,-20 L40,20 L0,20 Z")]
    public void The_view_box_is_fitted_in(string attributes, string expected) =>
        Assert.Equal(expected, Drawing.Path(Box, attributes).Data());

    [Theory]
    [InlineData("", "no viewBox")]
    [InlineData("width='9'", "no viewBox")]
    [InlineData("width='100%' height='100%'", "no viewBox")]
    [InlineData("width='0' height='9'", "width=\"0\"")]
    [InlineData("width='-1' height='9'", "width=\"-1\"")]
    [InlineData("width='9' height='1em'", "height=\"1em\"")]
    [InlineData("viewBox='0 0 0 9'", "viewBox")]
    [InlineData("viewBox='0 0 9'", "viewBox")]
    [InlineData("viewBox='0 0 9 9 9'", "viewBox")]
    [InlineData("viewBox='0 0 9 NaN'", "viewBox")]
    [InlineData("viewBox='0 0 9 9' preserveAspectRatio='middle'", "preserveAspectRatio")]
    [InlineData("viewBox='0 0 9 9' preserveAspectRatio='xMidYmid'", "preserveAspectRatio")]
    [InlineData("width='9' height='200000'", "no sheet holds")]
    [InlineData("width='2000000' height='200000'", "no sheet holds")]
    [InlineData("width='9' height='9' transform='scale(2)'", "transform")]
    public void A_size_that_cannot_be_had_is_refused(string attributes, string message) =>
        Assert.Contains(message, Drawing.Problem(Box, attributes).Message, StringComparison.Ordinal);

    [Fact]
    public void What_describes_or_defines_is_not_drawn() => Assert.Single(Drawing.Read(
        "<title>T</title><desc>D</desc><metadata><x xmlns='urn:x'><text/></x></metadata><defs><text>x</text>" + Box
        + "<linearGradient id='g'/></defs><clipPath id='c'/><editor:view xmlns:editor='urn:e'><g/></editor:view>" + Box
        + "<rect width='9' height='9' display='none' filter='url(#f)'/><style> </style><!-- <text/> -->").Paths);

    [Fact]
    public void What_is_used_is_drawn_at_its_place_with_the_style_of_that_place()
    {
        var paths = Drawing.Read(
            "<use href='#a' x='5' y='6' fill='red'/><use xlink:href='#b' transform='scale(2)' x='1'/>"
            + "<defs><rect id='a' width='1' height='1'/><g id='b' fill='lime'><use href='#a'/></g></defs>").Paths;
        Assert.Equal(["M5,6 L6,6 L6,7 L5,7 Z", "M2,0 L4,0 L4,2 L2,2 Z"], paths.Select(path => path.Data()));
        Assert.Equal([new VectorColor(255, 0, 0), new VectorColor(0, 255, 0)], paths.Select(path => path.Fill!.Color));
    }

    [Theory]
    [InlineData("<use href='#missing'/>", "href=\"#missing\"")]
    [InlineData("<use href='other.svg#a'/>", "href=\"other.svg#a\"")]
    [InlineData("<use/>", "href")]
    [InlineData("<symbol id='s'/><use href='#s'/>", "a <symbol>")]
    [InlineData("<text id='s' display='none'/><use href='#t'/><defs><text id='t'/></defs>", "<text>")]
    public void What_cannot_be_used_is_refused(string content, string message) =>
        Assert.Contains(message, Drawing.Problem(content).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<text>A</text>", "text", "text to paths")]
    [InlineData("<g><image href='a.png'/></g>", "image", "PNG")]
    [InlineData("<foreignObject/>", "foreignObject", "PNG")]
    [InlineData("<script>x</script>", "script", "Take it out")]
    [InlineData("<defs><script/></defs>", "script", "Take it out")]
    [InlineData("<rect width='1' height='1'><animate/></rect>", "animate", "Take it out")]
    [InlineData("<style>@import 'a.css';</style>", "style", "presentation attributes")]
    [InlineData("<svg/>", "svg", "Ungroup")]
    [InlineData("<switch/>", "switch", "paths alone")]
    [InlineData("<a><rect width='1' height='1'/></a>", "a", "paths alone")]
    [InlineData("<sparkle/>", "sparkle", "paths alone")]
    public void Elements_that_are_not_drawn_are_named(string content, string element, string advice)
    {
        var problem = Drawing.Problem(content);
        Assert.Contains($"<{element}> in line 1", problem.Message, StringComparison.Ordinal);
        Assert.Contains(advice, problem.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fill='url(#g)'", "a <linearGradient>", "plain colours")]
    [InlineData("style='stroke:url(\"#p\")'", "a <pattern>", "plain colours")]
    [InlineData("fill='url(#missing) red'", "fill=", "paths alone")]
    [InlineData("clip-path='url(#c)'", "a <clipPath>", "Cut the shapes")]
    [InlineData("style='clip-path: circle(5px)'", "clip-path=", "Cut the shapes")]
    [InlineData("mask='url(#m)'", "a <mask>", "paths alone")]
    [InlineData("style='filter: blur(2px)'", "filter=", "paths alone")]
    [InlineData("marker-end='url(#k)'", "a <marker>", "filled paths")]
    [InlineData("style='mix-blend-mode: multiply'", "mix-blend-mode=", "paths alone")]
    [InlineData("vector-effect='non-scaling-stroke'", "vector-effect=", "filled paths")]
    [InlineData("paint-order='stroke'", "paint-order=", "filled paths")]
    [InlineData("style='transform: scale(2)'", "transform=", "paths alone")]
    [InlineData("style='width: 5px'", "width=", "paths alone")]
    [InlineData("transform-origin='5 5'", "transform-origin=", "paths alone")]
    [InlineData("stroke='red' stroke-dasharray='1' stroke-dashoffset='1'", "stroke-dashoffset=\"1\"", "filled paths")]
    [InlineData("onload='draw()'", "onload=", "Take it out")]
    public void Properties_that_are_not_drawn_are_named(string attributes, string message, string advice)
    {
        var problem = Drawing.Problem(
            $"<rect width='1' height='1' {attributes}/><defs><linearGradient id='g'/><pattern id='p'/><clipPath id='c'/>"
            + "<mask id='m'/><marker id='k'/></defs>");
        Assert.Contains("<rect> in line 1", problem.Message, StringComparison.Ordinal);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(advice, problem.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Harmless_values_of_properties_that_are_not_drawn_change_nothing() => Assert.Single(Drawing.Read(
        "<rect width='1' height='1' clip-path='none' mask='none' filter='none' marker='none' paint-order='normal' "
        + "style='mix-blend-mode:normal;enable-background:new;font-family:x;marker-start:inherit'/>").Paths);

    [Fact]
    public void The_line_of_an_element_is_told() => Assert.Contains(
        "<text> in line 3", Drawing.Problem("\n\n<text/>").Message, StringComparison.Ordinal);

    [Fact]
    public void Files_may_have_any_Unicode_encoding_and_a_document_type()
    {
        var text = "<?xml version=\"1.0\" encoding=\"{0}\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
            + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ENTITY a \"b\">]>\n"
            + Encoding.UTF8.GetString(Drawing.Of("<title>Ä</title>" + Box));
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1])
        {
            var bytes = encoding.GetBytes(text.Replace("{0}", encoding.WebName, StringComparison.Ordinal));
            Assert.Single(Drawing.Read([.. encoding.Preamble, .. bytes]).Paths);
        }
    }
}
