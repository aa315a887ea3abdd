using Amtsbrief.Images;
using Amtsbrief.Images.Svg;
using CsCheck;

namespace Amtsbrief.Tests.Images.Svg;

public sealed class PathDataTests
{
    [Theory]
    [InlineData("M1 2 L3 4", "M1,2 L3,4")]
    [InlineData("m1 2 l3 4", "M1,2 L4,6")]
    [InlineData("M1 2 3 4 5 6", "M1,2 L3,4 L5,6")]
    [InlineData("m1 2 3 4 5 6", "M1,2 L4,6 L9,12")]
    [InlineData("M1 2 H9 h-3 V8 v-1", "M1,2 L9,2 L6,2 L6,8 L6,7")]
    [InlineData("M1 2 H3 4 5", "M1,2 L3,2 L4,2 L5,2")]
    [InlineData("M0 0 L5 0 5 5 Z", "M0,0 L5,0 L5,5 Z")]
    [InlineData("M1 1 l4 0 0 4 z l2 2", "M1,1 L5,1 L5,5 Z M1,1 L3,3")]
    [InlineData("M1 1 l4 0 0 4 z m2 2 l1 1", "M1,1 L5,1 L5,5 Z M3,3 L4,4")]
    [InlineData("M0 0 C1 2 3 4 5 6", "M0,0 C1,2 3,4 5,6")]
    [InlineData("M1 1 c1 2 3 4 5 6 1 2 3 4 5 6", "M1,1 C2,3 4,5 6,7 C7,9 9,11 11,13")]
    [InlineData("M0 0 C1 2 3 4 5 6 S9 8 10 10", "M0,0 C1,2 3,4 5,6 C7,8 9,8 10,10")]
    [InlineData("M0 0 c1 2 3 4 5 6 s4 2 5 4", "M0,0 C1,2 3,4 5,6 C7,8 9,8 10,10")]
    [InlineData("M1 1 S3 4 5 6", "M1,1 C1,1 3,4 5,6")]
    [InlineData("M0 0 Q3 6 6 6 S9 9 10 10", "M0,0 C2,4 4,6 6,6 C6,6 9,9 10,10")]
    [InlineData("M0 0 Q3 6 6 6", "M0,0 C2,4 4,6 6,6")]
    [InlineData("M3 3 q3 6 6 6", "M3,3 C5,7 7,9 9,9")]
    [InlineData("M0 0 Q3 6 6 0 T12 0", "M0,0 C2,4 4,4 6,0 C8,-4 10,-4 12,0")]
    [InlineData("M0 0 q3 6 6 0 t6 0 6 0", "M0,0 C2,4 4,4 6,0 C8,-4 10,-4 12,0 C14,4 16,4 18,0")]
    [InlineData("M3 3 T6 9", "M3,3 C3,3 4,5 6,9")]
    public void Every_command_becomes_segments(string data, string expected) =>
        Assert.Equal(expected, Drawing.Path($"<path d='{data}'/>").Data());

    [Theory]
    [InlineData("M1-2L+3,4", "M1,-2 L3,4")]
    [InlineData("M.5.25L1.5.75", "M0.5,0.25 L1.5,0.75")]
    [InlineData("M1e1 2E-1L5.e0 1", "M10,0.2 L5,1")]
    [InlineData("M1,2,3,4", "M1,2 L3,4")]
    [InlineData("\n\tM 1\r\n2\tL 3 , 4 ", "M1,2 L3,4")]
    [InlineData("M0 0 a5 5 0 0110 0", "M0,0 C0,-2.7614 2.2386,-5 5,-5 C7.7614,-5 10,-2.7614 10,0")]
    [InlineData("M0 0 a5 5 0 1 1 10 0", "M0,0 C0,-2.7614 2.2386,-5 5,-5 C7.7614,-5 10,-2.7614 10,0")]
    public void Numbers_stand_apart_however_SVG_allows_it(string data, string expected) =>
        Assert.Equal(expected, Drawing.Path($"<path d='{data}'/>").Data());

    [Theory]
    [InlineData("M1 1")]
    [InlineData("M1 1 M2 2 m3 3")]
    [InlineData("")]
    [InlineData("none")]
    public void Moves_alone_paint_nothing(string data) => Assert.Empty(Drawing.Read($"<path d='{data}' stroke='red'/>").Paths);

    [Fact]
    public void A_point_that_closes_on_itself_is_kept_for_its_round_ends() =>
        Assert.Equal("M3,3 Z", Drawing.Path("<path d='M3 3z' stroke='red' stroke-linecap='round'/>").Data());

    [Theory]
    [InlineData("L1 1")]
    [InlineData("Z")]
    [InlineData("1 1")]
    [InlineData("M")]
    [InlineData("M1")]
    [InlineData("M1 1 L")]
    [InlineData("M1 1 L2")]
    [InlineData("M1 1 L2 2 3")]
    [InlineData("M1 1 X2 2")]
    [InlineData("M1 1 L2,,2")]
    [InlineData("M1 1 L2 -")]
    [InlineData("M1 1 L2 .")]
    [InlineData("M1 1 L2 NaN")]
    [InlineData("M1 1 L2 Infinity")]
    [InlineData("M1 1 L2 1e400")]
    [InlineData("M1 1 L2 1e10")]
    [InlineData("M1 1 L2 ∞")]
    [InlineData("M1 1 A5 5 0 2 0 9 9")]
    [InlineData("M1 1 A5 5 0 0 0 9")]
    [InlineData("M1 1 C1 2 3 4 5")]
    [InlineData("M1 1 Z 5 5")]
    [InlineData("M1 1 # L2 2")]
    public void Data_that_breaks_the_rules_is_refused_as_a_whole(string data)
    {
        var problem = Drawing.Problem($"<path d='{data}'/>");
        Assert.Contains("<path>", problem.Message, StringComparison.Ordinal);
        Assert.Contains("which cannot be read", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    // Quarters of a circle around the four possible centres.
    [InlineData("M10 0 A10 10 0 0 0 0 -10", "M10,0 C10,-5.5228 5.5228,-10 0,-10")]
    [InlineData("M10 0 A10 10 0 0 1 0 10", "M10,0 C10,5.5228 5.5228,10 0,10")]
    [InlineData(
        "M10 0 A10 10 0 1 1 0 -10",
        "M10,0 C10,5.5228 5.5228,10 0,10 C-5.5228,10 -10,5.5228 -10,0 C-10,-5.5228 -5.5228,-10 0,-10")]
    [InlineData(
        "M10 0 A10 10 0 1 0 0 10",
        "M10,0 C10,-5.5228 5.5228,-10 0,-10 C-5.5228,-10 -10,-5.5228 -10,0 C-10,5.5228 -5.5228,10 0,10")]
    // An ellipse, lying and turned upright.
    [InlineData("M20 0 A20 10 0 0 1 0 10", "M20,0 C20,5.5228 11.0457,10 0,10")]
    [InlineData("M10 0 A20 10 90 0 1 0 20", "M10,0 C10,11.0457 5.5228,20 0,20")]
    // Radii too short for the way, negative, and none.
    [InlineData("M0 0 A1 1 0 0 1 20 0", "M0,0 C0,-5.5228 4.4772,-10 10,-10 C15.5228,-10 20,-5.5228 20,0")]
    [InlineData("M10 0 A-10 -10 0 0 1 0 10", "M10,0 C10,5.5228 5.5228,10 0,10")]
    [InlineData("M0 0 A0 5 0 0 1 9 9", "M0,0 L9,9")]
    [InlineData("M0 0 A5 1e-300 0 0 1 9 9", "M0,0 L9,9")]
    [InlineData("M1 1 A5 5 0 0 1 1 1 L2 2", "M1,1 L2,2")]
    // An eighth is one curve of its own.
    [InlineData("M10 0 A10 10 0 0 1 7.0710678118654755 7.0710678118654755", "M10,0 C10,2.6522 8.9464,5.1957 7.0711,7.0711")]
    public void Arcs_become_curves(string data, string expected) =>
        Assert.Equal(expected, Drawing.Path($"<path d='{data}' stroke='red'/>").Data());

    [Fact]
    public void Given_any_arc_when_read_then_it_ends_where_it_should_and_lies_on_its_ellipse() => Gen.Select(
        Gen.Double[0.1, 60], Gen.Double[0.1, 60], Gen.Double[-360, 360], Gen.Bool, Gen.Bool,
        Gen.Double[1, 40], Gen.Double[-40, 40])
        .Sample(
            (rx, ry, turn, isLarge, isClockwise, x, y) =>
            {
                var path = Drawing.Path(FormattableString.Invariant(
                    $"<path d='M0 0 A{rx:R} {ry:R} {turn:R} {(isLarge ? 1 : 0)} {(isClockwise ? 1 : 0)} {x:R} {y:R}'/>"));
                Assert.InRange(path.Segments.Count, 2, 5);
                Assert.Equal(new PathPoint(x, y), path.Segments[^1].End);

                // On the axes of the ellipse and by its radii the arc is one of a circle, of radius 1 if that spans the ends.
                var onCircle = Affine.Scaling(1 / rx, 1 / ry) * Affine.Rotation(-turn);
                var points = PointsOn(path).Select(onCircle.Apply).ToList();
                var (center, radius) = CircleThrough(points[0], points[2], points[^1]);
                var span = Length(points[^1] - points[0]) / 2;
                Assert.Equal(1, radius / Math.Max(1, span), 1e-3);
                Assert.All(points, point => Assert.Equal(1, Length(point - center) / radius, 1e-3));
                var isHalf = radius < 1.0001 * span;
                var isCenterInside = Side(points[0], points[^1], center) * Side(points[0], points[^1], points[2]) > 0;
                Assert.True(isHalf || isLarge == isCenterInside);
                Assert.Equal(isClockwise, Side(points[0], points[^1], points[2]) < 0);
            },
            iter: 5_000);

    // The start, then three points of each curve; half way it is on the circle exactly.
    private static IEnumerable<PathPoint> PointsOn(VectorPath path)
    {
        var start = path.Segments[0].End;
        yield return start;
        foreach (var curve in path.Segments.Skip(1))
        {
            foreach (var t in (double[])[0.25, 0.5, 1])
            {
                var u = 1 - t;
                yield return (u * u * u * start) + (3 * u * u * t * curve.Control1) + (3 * u * t * t * curve.Control2)
                    + (t * t * t * curve.End);
            }

            start = curve.End;
        }
    }

    private static (PathPoint Center, double Radius) CircleThrough(PathPoint a, PathPoint b, PathPoint c)
    {
        var (p, q) = (b - a, c - a);
        var twice = 2 * ((p.X * q.Y) - (p.Y * q.X));
        var (pp, qq) = ((p.X * p.X) + (p.Y * p.Y), (q.X * q.X) + (q.Y * q.Y));
        var fromA = new PathPoint(((q.Y * pp) - (p.Y * qq)) / twice, ((p.X * qq) - (q.X * pp)) / twice);
        return (a + fromA, Length(fromA));
    }

    // On which side of the way from one point to another a third one lies.
    private static double Side(PathPoint from, PathPoint to, PathPoint point) =>
        ((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X));

    private static double Length(PathPoint vector) => Math.Sqrt((vector.X * vector.X) + (vector.Y * vector.Y));
}
