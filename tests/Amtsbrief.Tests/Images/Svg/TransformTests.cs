namespace Amtsbrief.Tests.Images.Svg;

public sealed class TransformTests
{
    [Theory]
    [InlineData("translate(3 4)", "M3,4 L13,4 L13,9 L3,9 Z")]
    [InlineData("translate(3)", "M3,0 L13,0 L13,5 L3,5 Z")]
    [InlineData("scale(2)", "M0,0 L20,0 L20,10 L0,10 Z")]
    [InlineData("scale(2,-1)", "M0,0 L20,0 L20,-5 L0,-5 Z")]
    [InlineData("rotate(90)", "M0,0 L0,10 L-5,10 L-5,0 Z")]
    [InlineData("rotate(90 10 0)", "M10,-10 L10,0 L5,0 L5,-10 Z")]
    [InlineData("skewX(45)", "M0,0 L10,0 L15,5 L5,5 Z")]
    [InlineData("skewY(45)", "M0,0 L10,10 L10,15 L0,5 Z")]
    [InlineData("matrix(1 2 3 4 5 6)", "M5,6 L15,26 L30,46 L20,26 Z")]
    [InlineData(" translate( 1 , 2 ) scale(2) ", "M1,2 L21,2 L21,12 L1,12 Z")]
    [InlineData("scale(2),translate(1,2)", "M2,4 L22,4 L22,14 L2,14 Z")]
    [InlineData("", "M0,0 L10,0 L10,5 L0,5 Z")]
    [InlineData("none", "M0,0 L10,0 L10,5 L0,5 Z")]
    public void Every_function_moves_the_points(string transform, string expected) =>
        Assert.Equal(expected, Drawing.Path($"<rect width='10' height='5' transform='{transform}'/>").Data());

    [Fact]
    public void Groups_transform_what_is_in_them() => Assert.Equal(
        "M6,4 L8,4 L8,5 L6,5 Z",
        Drawing.Path(
            "<g transform='translate(2 4)'><g transform='scale(2 1)'><rect x='2' width='1' height='1'/></g></g>").Data());

    [Theory]
    [InlineData("scale(0)")]
    [InlineData("scale(1 0)")]
    [InlineData("matrix(1 1 1 1 0 0)")]
    public void What_is_squeezed_to_nothing_is_not_painted(string transform) =>
        Assert.Empty(Drawing.Read($"<rect width='9' height='9' stroke='red' transform='{transform}'/>").Paths);

    [Theory]
    [InlineData("turn(90)")]
    [InlineData("rotate(90deg)")]
    [InlineData("rotate()")]
    [InlineData("rotate(1 2)")]
    [InlineData("scale(1 2 3)")]
    [InlineData("matrix(1 2 3 4 5)")]
    [InlineData("matrix(1 2 3 4 5 6 7)")]
    [InlineData("scale(1")]
    [InlineData(")scale(1)")]
    [InlineData("scale 1")]
    [InlineData("scale(NaN)")]
    [InlineData("1")]
    public void A_list_that_breaks_the_rules_is_refused(string transform) => Assert.Contains(
        "with transform=",
        Drawing.Problem($"<rect width='9' height='9' transform='{transform}'/>").Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("scale(3)", 6)]
    [InlineData("rotate(30) scale(-3 3)", 6)]
    [InlineData("matrix(0 4 -4 0 9 9)", 8)]
    [InlineData("scale(3 3.01)", 6.01)]
    public void Lines_grow_with_the_shape(string transform, double width) => Assert.Equal(
        width,
        Drawing.Path($"<line x2='9' stroke='red' stroke-width='2' transform='{transform}'/>").Stroke!.Width,
        precision: 2);

    [Theory]
    [InlineData("scale(1 2)")]
    [InlineData("skewX(20)")]
    public void Lines_that_would_be_thicker_one_way_than_the_other_are_refused(string transform)
    {
        var problem = Drawing.Problem($"<rect width='9' height='9' stroke='red' transform='{transform}'/>");
        Assert.Contains("stretched", problem.Message, StringComparison.Ordinal);
        Assert.Contains("filled paths", problem.Advice, StringComparison.Ordinal);
        Assert.Single(Drawing.Read($"<rect width='9' height='9' transform='{transform}'/>").Paths);
    }

    [Fact]
    public void Points_far_outside_of_the_picture_are_refused() => Assert.All(
        ["scale(20000)", "translate(20000)", "scale(1e9) scale(1e9)", "skewX(89.9999999999)"],
        transform => Assert.Contains(
            "far outside",
            Drawing.Problem($"<rect width='9' height='9' transform='{transform}'/>").Message,
            StringComparison.Ordinal));
}
