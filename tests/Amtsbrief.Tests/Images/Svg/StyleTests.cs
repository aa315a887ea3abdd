using Amtsbrief.Images;

namespace Amtsbrief.Tests.Images.Svg;

public sealed class StyleTests
{
    private const string Rectangle = "<rect width='9' height='9' ";

    [Theory]
    [InlineData("red", 255, 0, 0, 1)]
    [InlineData("RebeccaPurple", 0x66, 0x33, 0x99, 1)]
    [InlineData("lightgoldenrodyellow", 0xFA, 0xFA, 0xD2, 1)]
    [InlineData("#1af", 0x11, 0xAA, 0xFF, 1)]
    [InlineData("#01A2fF", 1, 0xA2, 0xFF, 1)]
    [InlineData("#1af8", 0x11, 0xAA, 0xFF, 0x88 / 255.0)]
    [InlineData("#01A2fF33", 1, 0xA2, 0xFF, 0.2)]
    [InlineData("rgb(1, 2, 3)", 1, 2, 3, 1)]
    [InlineData("rgb(1 2 3 / 50%)", 1, 2, 3, 0.5)]
    [InlineData("rgb(100%,0%,50%)", 255, 0, 128, 1)]
    [InlineData("rgb(300,-5,1.6)", 255, 0, 2, 1)]
    [InlineData("RGBA(1,2,3,.25)", 1, 2, 3, 0.25)]
    [InlineData("currentColor", 0, 0, 0, 1)]
    [InlineData("inherit", 0, 0, 0, 1)]
    public void Every_way_to_write_a_colour_is_read(string text, int red, int green, int blue, double opacity) => Assert.Equal(
        new VectorFill(new VectorColor((byte)red, (byte)green, (byte)blue), opacity, FillRule.NonZero),
        Drawing.Path($"{Rectangle} fill='{text}'/>").Fill);

    [Theory]
    [InlineData("#12")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("# 12")]
    [InlineData("rgb(1,2)")]
    [InlineData("rgb(1,2,3,4,5)")]
    [InlineData("rgb(1,2,x)")]
    [InlineData("rgb(1,2,3")]
    [InlineData("hsl(1,2%,3%)")]
    [InlineData("ButtonFace")]
    [InlineData("")]
    [InlineData("context-fill")]
    public void Other_colours_are_refused(string text) =>
        Assert.Contains("with fill=", Drawing.Problem($"{Rectangle} fill='{text}'/>").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("fill='none'")]
    [InlineData("fill='transparent'")]
    [InlineData("fill-opacity='0'")]
    [InlineData("opacity='0'")]
    [InlineData("visibility='hidden'")]
    [InlineData("visibility='collapse'")]
    [InlineData("display='none'")]
    [InlineData("fill='none' stroke='red' stroke-width='0'")]
    [InlineData("fill='none' stroke='red' stroke-opacity='0'")]
    public void What_cannot_be_seen_is_no_path(string attributes) =>
        Assert.Empty(Drawing.Read($"{Rectangle} {attributes}/>").Paths);

    [Fact]
    public void A_shape_is_black_unless_said_otherwise()
    {
        var path = Drawing.Path(Rectangle + "/>");
        Assert.Equal(new VectorFill(default, 1, FillRule.NonZero), path.Fill);
        Assert.Null(path.Stroke);
    }

    [Fact]
    public void A_stroke_has_all_its_properties()
    {
        var stroke = Drawing.Path(
            Rectangle + "stroke='blue' stroke-width='2mm' stroke-opacity='40%' stroke-linecap='round' stroke-linejoin='bevel' "
            + "stroke-miterlimit='7' stroke-dasharray='1, 2 3' transform='scale(2)'/>").Stroke!;
        Assert.Equal(
            new VectorStroke(new VectorColor(0, 0, 255), 0.4, stroke.Width)
            {
                Cap = LineCap.Round,
                Join = LineJoin.Bevel,
                MiterLimit = 7,
                Dashes = [2, 4, 6, 2, 4, 6],
            },
            stroke);
        Assert.Equal(15.118, stroke.Width, 3);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("0 0")]
    public void A_line_without_dashes_is_solid(string dashes) =>
        Assert.Empty(Drawing.Path($"{Rectangle} stroke='red' stroke-dasharray='{dashes}'/>").Stroke!.Dashes);

    [Theory]
    [InlineData("stroke-width", "-1")]
    [InlineData("stroke-width", "thick")]
    [InlineData("stroke-miterlimit", "0.5")]
    [InlineData("stroke-linecap", "flat")]
    [InlineData("stroke-linejoin", "arcs")]
    [InlineData("stroke-dasharray", "1 -2")]
    [InlineData("fill-rule", "odd")]
    [InlineData("fill-opacity", "half")]
    [InlineData("opacity", "NaN")]
    [InlineData("visibility", "maybe")]
    public void Values_that_break_the_rules_are_refused(string property, string value) => Assert.Contains(
        $"with {property}=\"{value}\"", Drawing.Problem($"{Rectangle} {property}='{value}'/>").Message, StringComparison.Ordinal);

    [Fact]
    public void Properties_are_handed_down_and_the_nearest_wins()
    {
        var paths = Drawing.Read(
            "<g fill='red' stroke='blue' style='stroke-width: 3'>"
            + "<g fill='lime'><rect width='9' height='9'/></g>"
            + "<rect width='9' height='9' stroke='none' fill-rule='evenodd'/></g>"
            + "<rect width='9' height='9'/>").Paths;
        Assert.Equal(new VectorColor(0, 255, 0), paths[0].Fill!.Color);
        Assert.Equal(3, paths[0].Stroke!.Width);
        Assert.Equal(new VectorFill(new VectorColor(255, 0, 0), 1, FillRule.EvenOdd), paths[1].Fill);
        Assert.Null(paths[1].Stroke);
        Assert.Equal(default, paths[2].Fill!.Color);
    }

    [Fact]
    public void A_declaration_goes_before_an_attribute_and_the_last_one_before_all() => Assert.Equal(
        new VectorFill(new VectorColor(0, 0, 255), 1, FillRule.EvenOdd),
        Drawing.Path(
            Rectangle + "fill='red' style=' ; fill:lime;Fill : blue !important; fill-rule:evenodd;-own-thing:1;x'/>").Fill);

    [Fact]
    public void The_current_colour_is_that_of_the_place_where_it_is_used()
    {
        var paths = Drawing.Read(
            "<g color='red' fill='currentColor'><rect width='9' height='9'/>"
            + "<rect width='9' height='9' color='blue'/><rect width='9' height='9' color='currentColor'/></g>").Paths;
        Assert.Equal(
            [new VectorColor(255, 0, 0), new VectorColor(0, 0, 255), new VectorColor(255, 0, 0)],
            paths.Select(path => path.Fill!.Color));
    }

    [Fact]
    public void What_is_hidden_can_hold_what_is_not() =>
        Assert.Single(Drawing.Read("<g visibility='hidden'><rect width='9' height='9'/>"
            + "<rect width='9' height='9' visibility='visible'/></g>").Paths);

    [Fact]
    public void Opacities_multiply()
    {
        Assert.Equal(0.125, Drawing.Path($"{Rectangle} fill='rgb(0 0 0 / .5)' fill-opacity='.5' opacity='50%'/>").Fill!.Opacity);
        Assert.Equal(0.25, Drawing.Path($"<g opacity='.5'>{Rectangle} opacity='.5'/></g>").Fill!.Opacity);
        Assert.Equal(0.5, Drawing.Path($"{Rectangle} fill='none' stroke='red' opacity='.5'/>").Stroke!.Opacity);
        Assert.Equal(1, Drawing.Path($"{Rectangle} opacity='7'/>").Fill!.Opacity);
    }

    [Theory]
    [InlineData("<g opacity='.5'><rect width='9' height='9'/><rect width='9' height='9'/></g>")]
    [InlineData("<rect width='9' height='9' stroke='red' opacity='.5'/>")]
    public void Opacity_over_several_things_is_refused(string content)
    {
        var problem = Drawing.Problem(content);
        Assert.Contains("opacity=\".5\"", problem.Message, StringComparison.Ordinal);
        Assert.Contains("fill-opacity", problem.Advice, StringComparison.Ordinal);
    }
}
