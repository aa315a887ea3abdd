using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>A Bézier curve with two control points; lines are curves here as well. Immutable and thread-safe.</summary>
internal readonly record struct Cubic(PathPoint P0, PathPoint P1, PathPoint P2, PathPoint P3)
{
    internal static Cubic Of(PathPoint start, PathSegment step) => step.Kind == PathSegmentKind.Cubic
        ? new Cubic(start, step.Control1, step.Control2, step.End)
        : new Cubic(start, start + (1.0 / 3 * (step.End - start)), step.End - (1.0 / 3 * (step.End - start)), step.End);

    internal PathPoint At(double t)
    {
        var u = 1 - t;
        return (u * u * u * P0) + (3 * u * u * t * P1) + (3 * u * t * t * P2) + (t * t * t * P3);
    }

    /// <summary>The part of the curve between two places, from 0 to 1.</summary>
    internal Cubic Part(double from, double to)
    {
        var length = to - from;
        var (start, end) = (from == 0 ? P0 : At(from), to == 1 ? P3 : At(to));
        return new Cubic(start, start + (length / 3 * SlopeAt(from)), end - (length / 3 * SlopeAt(to)), end);
    }

    /// <summary>The places between 0 and 1 where the curve crosses a line across one axis, in order.</summary>
    internal List<double> Crossings(Func<PathPoint, double> axis, double at)
    {
        // Between the places where it turns round, the curve crosses the line at most once.
        var places = new List<double>();
        double[] bounds = [0, .. Turns(axis(P0), axis(P1), axis(P2), axis(P3)), 1];
        for (var index = 1; index < bounds.Length; index++)
        {
            var (low, high) = (bounds[index - 1], bounds[index]);
            var isRising = axis(At(low)) < at;
            if (isRising == axis(At(high)) < at)
            {
                continue;
            }

            for (var step = 0; step < 50; step++)
            {
                var middle = (low + high) / 2;
                (low, high) = axis(At(middle)) < at == isRising ? (middle, high) : (low, middle);
            }

            if (low is > 0 and < 1)
            {
                places.Add(low);
            }
        }

        return places;
    }

    // Where the slope is zero: the roots of a·t² + b·t + c, found so that a small a costs no precision. Where there is no
    // root there is no number, and comparing drops it.
    private static IEnumerable<double> Turns(double p0, double p1, double p2, double p3)
    {
        var (a, b, c) = (p3 - (3 * p2) + (3 * p1) - p0, 2 * (p2 - (2 * p1) + p0), p1 - p0);
        var q = -0.5 * (b + Math.CopySign(Math.Sqrt((b * b) - (4 * a * c)), b));
        return new[] { q / a, c / q }.Where(t => t is > 0 and < 1).Order();
    }

    private PathPoint SlopeAt(double t)
    {
        var u = 1 - t;
        return (3 * u * u * (P1 - P0)) + (6 * u * t * (P2 - P1)) + (3 * t * t * (P3 - P2));
    }
}
