using Amtsbrief.Docx.Outlines;
using Amtsbrief.Images;
using CsCheck;

namespace Amtsbrief.Docx.Tests.Outlines;

public sealed class FillOutlineTests
{
    private const string Square = "M10 10H90V90H10Z";

    [Theory]
    [InlineData(Square)]
    // A hole that runs the other way round, and two areas that lie apart.
    [InlineData(Square + "M30 30V60H60V30Z")]
    [InlineData("M10 10H30V30H10Z M50 50H70V70H50Z")]
    [InlineData("M10 10C90 10 90 90 10 90Z")]
    public void What_both_rules_fill_alike_stays_as_it_is(string data)
    {
        foreach (var rule in (FillRule[])[FillRule.NonZero, FillRule.EvenOdd])
        {
            var contours = Paths.Of(data);
            Assert.Same(contours, FillOutline.Settle(contours, rule, 100));
        }
    }

    [Fact]
    public void A_hole_of_the_even_odd_rule_is_turned_round_and_keeps_its_curves() => Assert.Equal(
        "M10,10 L90,10 L90,90 L10,90 Z M60,30 L30,30 C50,60 50,60 60,30 Z",
        Paths.Text(FillOutline.Settle(Paths.Of(Square + "M60 30C50 60 50 60 30 30H60Z"), FillRule.EvenOdd, 100)));

    [Fact]
    public void What_lies_inside_an_area_by_the_non_zero_rule_is_left_out() => Assert.Equal(
        "M10,10 L90,10 L90,90 L10,90 Z",
        Paths.Text(FillOutline.Settle(Paths.Of(Square + "M30 30H60V60H30Z"), FillRule.NonZero, 100)));

    [Fact]
    public void Areas_that_overlap_become_one_by_the_non_zero_rule() => Assert.Equal(
        "M10,10 L50,10 L50,30 L70,30 L70,70 L30,70 L30,50 L10,50 Z",
        Paths.Text(FillOutline.Settle(Paths.Of("M10 10H50V50H10Z M30 30H70V70H30Z"), FillRule.NonZero, 100)));

    [Fact]
    public void Areas_that_overlap_lose_what_they_share_by_the_even_odd_rule() => Assert.Equal(
        "M10,10 L50,10 L50,50 L10,50 Z M30,70 L70,70 L70,30 L30,30 Z",
        Paths.Text(FillOutline.Settle(Paths.Of("M10 10H50V50H10Z M30 30H70V70H30Z"), FillRule.EvenOdd, 100)));

    [Theory]
    [InlineData(FillRule.NonZero, 1, 10)]
    [InlineData(FillRule.EvenOdd, 5, 15)]
    public void A_star_of_one_stroke_is_filled_by_its_rule(object rule, int contours, int corners)
    {
        var settled = FillOutline.Settle(Paths.Of("M50 5L76 90 5 38H95L24 90Z"), (FillRule)rule, 100);

        Assert.InRange(settled.Count, 1, contours);
        Assert.Equal(corners, settled.Sum(contour => contour.Steps.Count + 1));
    }

    [Fact]
    public void Far_more_edges_than_any_logo_has_come_to_an_end()
    {
        var data = "M0 0" + string.Concat(Enumerable.Range(1, 4_000).Select(i => $"L{i * 37 % 100} {i * 61 % 97}"));

        Assert.NotEmpty(FillOutline.Settle(Paths.Of(data), FillRule.NonZero, 100));
    }

    [Fact]
    public void Given_any_outline_When_settled_Then_both_rules_fill_what_its_own_rule_filled()
    {
        var coordinate = Gen.OneOf(Gen.Int[0, 10].Select(value => 10 * value), Gen.Int[0, 100]);
        var point = Gen.Select(coordinate, coordinate, (x, y) => $" {x} {y}");
        var curve = Gen.Select(point, point, point, (a, b, c) => $"C{a}{b}{c}");
        var step = Gen.Frequency((3, point.Select(p => "L" + p)), (1, curve));
        var data = Gen.Select(point, step.Array[2, 7], (start, steps) => $"M{start}{string.Concat(steps)}Z").Array[1, 4]
            .Select(string.Concat);
        Gen.Select(data, Gen.Bool, Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100]).Array[15]).Sample(
            (path, isEvenOdd, points) =>
            {
                var rule = isEvenOdd ? FillRule.EvenOdd : FillRule.NonZero;
                var contours = Paths.Of(path);
                var before = ViewportClipTests.ToPolygons(contours);
                var after = ViewportClipTests.ToPolygons(FillOutline.Settle(contours, rule, 100));
                foreach (var (x, y) in points)
                {
                    var place = new PathPoint(x, y);
                    if (before.Any(polygon => ViewportClipTests.DistanceTo(polygon, place) < 0.1))
                    {
                        continue;
                    }

                    var winding = before.Sum(polygon => polygon.Winding(place));
                    var settled = after.Sum(polygon => polygon.Winding(place));
                    var isInside = isEvenOdd ? winding % 2 != 0 : winding != 0;
                    Assert.True(isInside == (settled != 0) && isInside == (settled % 2 != 0), $"{path} at {place}: {settled}");
                }
            },
            iter: 1_000);
    }
}
