using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>A closed line of straight edges that runs close to a contour. Immutable and thread-safe.</summary>
internal sealed record Polygon(ValueList<PathPoint> Points)
{
    private const int MostPoints = 200;

    /// <summary>The polygon of a contour that keeps to it within a tolerance.</summary>
    internal static Polygon Of(Contour contour, double tolerance)
    {
        List<PathPoint> points = [contour.Start];
        foreach (var step in contour.Steps)
        {
            if (step.Kind == PathSegmentKind.Cubic)
            {
                var curve = Cubic.Of(points[^1], step);
                var count = CountFor(curve, tolerance);
                for (var index = 1; index < count; index++)
                {
                    points.Add(curve.At((double)index / count));
                }
            }

            points.Add(step.End);
        }

        return new Polygon(ValueList.From(points));
    }

    /// <summary>How often the polygon goes round a point, one way counted against the other.</summary>
    internal int Winding(PathPoint point)
    {
        var winding = 0;
        var a = Points[^1];
        foreach (var b in Points)
        {
            if (a.Y <= point.Y != b.Y <= point.Y)
            {
                var x = a.X + ((point.Y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
                winding += x > point.X ? b.Y > a.Y ? 1 : -1 : 0;
            }

            a = b;
        }

        return winding;
    }

    /// <summary>Twice the area; below zero if the polygon runs the other way round.</summary>
    internal double DoubleArea()
    {
        var sum = 0.0;
        var a = Points[^1];
        foreach (var b in Points)
        {
            sum += (a.X * b.Y) - (b.X * a.Y);
            a = b;
        }

        return sum;
    }

    // A curve strays from n chords by at most its second derivative over 8 n².
    private static int CountFor(Cubic curve, double tolerance)
    {
        var bend = Math.Max(
            Length(curve.P0 - (2 * curve.P1) + curve.P2), Length(curve.P1 - (2 * curve.P2) + curve.P3));
        return (int)Math.Clamp(Math.Ceiling(Math.Sqrt(0.75 * bend / tolerance)), 1, MostPoints);
    }

    private static double Length(PathPoint vector) => Math.Sqrt((vector.X * vector.X) + (vector.Y * vector.Y));
}
