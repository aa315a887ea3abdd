using Amtsbrief.Images;

namespace Amtsbrief.Tests.Images.Svg;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("<rect x='1' y='2' width='10' height='5'/>", "M1,2 L11,2 L11,7 L1,7 Z")]
    [InlineData("<rect width='100%' height='50%'/>", "M0,0 L100,0 L100,25 L0,25 Z")]
    [InlineData(
        "<rect width='20' height='10' rx='4' ry='2'/>",
        "M4,0 L16,0 C18.2091,0 20,0.8954 20,2 L20,8 C20,9.1046 18.2091,10 16,10 L4,10 C1.7909,10 0,9.1046 0,8 L0,2 "
        + "C0,0.8954 1.7909,0 4,0 Z")]
    [InlineData(
        "<rect width='20' height='10' ry='2'/>",
        "M2,0 L18,0 C19.1046,0 20,0.8954 20,2 L20,8 C20,9.1046 19.1046,10 18,10 L2,10 C0.8954,10 0,9.1046 0,8 L0,2 "
        + "C0,0.8954 0.8954,0 2,0 Z")]
    [InlineData(
        "<rect width='4' height='4' rx='99'/>",
        "M2,0 L2,0 C3.1046,0 4,0.8954 4,2 L4,2 C4,3.1046 3.1046,4 2,4 L2,4 C0.8954,4 0,3.1046 0,2 L0,2 C0,0.8954 0.8954,0 2,0 Z")]
    [InlineData("<rect width='4' height='4' rx='0' ry='3'/>", "M0,0 L4,0 L4,4 L0,4 Z")]
    [InlineData(
        "<circle cx='20' cy='20' r='10'/>",
        "M30,20 C30,25.5228 25.5228,30 20,30 C14.4772,30 10,25.5228 10,20 C10,14.4772 14.4772,10 20,10 "
        + "C25.5228,10 30,14.4772 30,20 Z")]
    [InlineData(
        "<ellipse cx='20' cy='20' rx='10' ry='5'/>",
        "M30,20 C30,22.7614 25.5228,25 20,25 C14.4772,25 10,22.7614 10,20 C10,17.2386 14.4772,15 20,15 "
        + "C25.5228,15 30,17.2386 30,20 Z")]
    [InlineData("<polygon points='1,2 3,4 5 6'/>", "M1,2 L3,4 L5,6 Z")]
    [InlineData("<polyline points='1 2 3 4-5-6'/>", "M1,2 L3,4 L-5,-6")]
    [InlineData("<line x1='1' y1='2' x2='3' y2='4' stroke='red'/>", "M1,2 L3,4")]
    [InlineData("<line x2='50%' y2='1mm' stroke='red'/>", "M0,0 L50,3.7795")]
    public void Every_shape_becomes_segments(string shape, string expected) =>
        Assert.Equal(expected, Drawing.Path(shape).Data());

    [Theory]
    [InlineData("<rect width='10'/>")]
    [InlineData("<rect height='10'/>")]
    [InlineData("<rect width='0' height='10'/>")]
    [InlineData("<circle cx='1' cy='1'/>")]
    [InlineData("<circle r='0'/>")]
    [InlineData("<ellipse rx='0' ry='4'/>")]
    [InlineData("<polygon points=''/>")]
    [InlineData("<polygon/>")]
    [InlineData("<polygon points='1 1'/>")]
    [InlineData("<path/>")]
    [InlineData("<line x2='9'/>")]
    public void A_shape_of_no_extent_paints_nothing(string shape) => Assert.Empty(Drawing.Read(shape).Paths);

    [Theory]
    [InlineData("<rect width='-1' height='2'/>", "width")]
    [InlineData("<rect width='1' height='two'/>", "height")]
    [InlineData("<rect width='1' height='2' rx='-1'/>", "rx")]
    [InlineData("<rect width='1em' height='2'/>", "width")]
    [InlineData("<circle r='-1'/>", "r")]
    [InlineData("<circle r='1' cx='NaN'/>", "cx")]
    [InlineData("<polygon points='1 2 3'/>", "points")]
    [InlineData("<polygon points='1 2 3 x'/>", "points")]
    public void A_shape_that_breaks_the_rules_is_refused(string shape, string attribute) =>
        Assert.Contains($" with {attribute}=\"", Drawing.Problem(shape).Message, StringComparison.Ordinal);

    [Fact]
    public void A_line_has_no_inside()
    {
        var path = Drawing.Path("<line x2='9' fill='blue' stroke='red'/>");
        Assert.Null(path.Fill);
        Assert.Equal(new VectorColor(255, 0, 0), path.Stroke!.Color);
    }

    [Theory]
    [InlineData("px", 2.0)]
    [InlineData("", 2.0)]
    [InlineData("pt", 8.0 / 3)]
    [InlineData("pc", 32.0)]
    [InlineData("mm", 192 / 25.4)]
    [InlineData("cm", 192 / 2.54)]
    [InlineData("in", 192.0)]
    [InlineData("Q", 48 / 25.4)]
    public void Lengths_have_units(string unit, double expected) =>
        Assert.Equal(expected, Drawing.Path($"<rect width='2{unit}' height='1'/>").Segments[1].End.X, 9);
}
