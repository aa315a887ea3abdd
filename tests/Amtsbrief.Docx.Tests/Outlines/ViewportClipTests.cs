using Amtsbrief.Docx.Outlines;
using Amtsbrief.Images;
using CsCheck;

namespace Amtsbrief.Docx.Tests.Outlines;

public sealed class ViewportClipTests
{
    [Theory]
    [InlineData("M10 10H90V90Z", "M10,10 L90,10 L90,90 Z")]
    [InlineData("M0 0H100V100H0Z", "M0,0 L100,0 L100,100 L0,100 Z")]
    [InlineData("M50 50H150V60H50Z", "M50,50 L100,50 L100,50 L100,60 L100,60 L50,60 L50,50 Z")]
    [InlineData("M-10 50L50 -10 60 60Z", "M0,50 L0,40 L40,0 L50,0 L51.43,0 L60,60 L0,51.43 L0,50 Z")]
    [InlineData("M200 200H300V300Z", "")]
    [InlineData(
        "M-50 -50H150V150H-50Z",
        "M0,0 L0,0 L100,0 L100,0 L100,0 L100,100 L100,100 L100,100 L0,100 L0,100 L0,100 L0,0 L0,0 Z")]
    public void An_area_is_cut_at_the_sides(string data, string expected) =>
        Assert.Equal(expected, Paths.Text(ViewportClip.Area(Paths.Of(data), 100, 100)));

    [Theory]
    [InlineData("M10 10H90", "M10,10 L90,10")]
    [InlineData("M10 10H190", "M10,10 L100,10")]
    [InlineData("M-10 10H190", "M0,10 L100,10")]
    [InlineData("M-10 10H-5", "")]
    [InlineData("M80 10H120V20H80V30H120", "M80,10 L100,10 M100,20 L80,20 L80,30 L100,30")]
    [InlineData("M10 10H20V20Z", "M10,10 L20,10 L20,20 Z")]
    // A closed line that is cut begins where it comes in, so that its corner stays one.
    [InlineData("M50 50H150V60H50Z", "M100,60 L50,60 L50,50 L100,50")]
    [InlineData("M150 50V60H50V50Z", "M100,60 L50,60 L50,50 L100,50")]
    public void A_line_is_cut_at_the_sides(string data, string expected) =>
        Assert.Equal(expected, Paths.Text(ViewportClip.Lines(Paths.Of(data), 100, 100)));

    [Fact]
    public void A_curve_that_is_cut_stays_the_same_curve()
    {
        // A circle around the corner: the quarter inside keeps its radius.
        var cut = ViewportClip.Lines(Paths.Of("M40 0A40 40 0 1 1 -40 0A40 40 0 1 1 40 0Z"), 100, 100);

        Assert.Equal("M40,0 C40,22.09 22.09,40 0,40", Paths.Text(cut));
    }

    [Fact]
    public void Given_any_area_When_cut_Then_inside_it_goes_round_each_point_as_often_as_before()
    {
        var coordinate = Gen.Int[-60, 160];
        var point = Gen.Select(coordinate, coordinate, (x, y) => $" {x} {y}");
        var curve = Gen.Select(point, point, point, (a, b, c) => $"C{a}{b}{c}");
        var step = Gen.Frequency((1, point.Select(p => "L" + p)), (1, curve));
        var data = Gen.Select(point, step.Array[2, 6], (start, steps) => $"M{start}{string.Concat(steps)}Z").Array[1, 3]
            .Select(string.Concat);
        Gen.Select(data, Gen.Select(Gen.Double[1, 99], Gen.Double[1, 99]).Array[10]).Sample(
            (path, points) =>
            {
                var contours = Paths.Of(path);
                var cut = ViewportClip.Area(contours, 100, 100);
                var (before, after) = (ToPolygons(contours), ToPolygons(cut));
                Assert.All(after.SelectMany(polygon => polygon.Points), corner =>
                {
                    Assert.InRange(corner.X, -1e-9, 100 + 1e-9);
                    Assert.InRange(corner.Y, -1e-9, 100 + 1e-9);
                });
                foreach (var (x, y) in points)
                {
                    var place = new PathPoint(x, y);
                    if (before.All(polygon => DistanceTo(polygon, place) > 0.1))
                    {
                        Assert.Equal(before.Sum(polygon => polygon.Winding(place)), after.Sum(polygon => polygon.Winding(place)));
                    }
                }
            },
            iter: 1_000);
    }

    internal static List<Polygon> ToPolygons(IEnumerable<Contour> contours) =>
        [.. contours.Select(contour => Polygon.Of(contour, 0.01))];

    internal static double DistanceTo(Polygon polygon, PathPoint place)
    {
        var nearest = double.MaxValue;
        var a = polygon.Points[^1];
        foreach (var b in polygon.Points)
        {
            var (along, to) = (b - a, place - a);
            var length = (along.X * along.X) + (along.Y * along.Y);
            var share = length == 0 ? 0 : Math.Clamp(((along.X * to.X) + (along.Y * to.Y)) / length, 0, 1);
            var off = to - (share * along);
            nearest = Math.Min(nearest, Math.Sqrt((off.X * off.X) + (off.Y * off.Y)));
            a = b;
        }

        return nearest;
    }
}
