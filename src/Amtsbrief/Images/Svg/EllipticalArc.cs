namespace Amtsbrief.Images.Svg;

/// <summary>Arcs of ellipses as curves, each over a quarter of the ellipse at most (SVG 1.1, appendix F.6).</summary>
internal static class EllipticalArc
{
    // Ellipses thinner than that are lines, as those of no radius at all are.
    private const double SmallestRadius = 1e-9;

    /// <summary>Adds an arc from where the path stands.</summary>
    /// <param name="path">The path.</param>
    /// <param name="radii">The radii of the ellipse; made larger if it could not reach from end to end.</param>
    /// <param name="degrees">By how much the ellipse is turned.</param>
    /// <param name="isLarge">Whether the arc is the larger of the two possible ones.</param>
    /// <param name="isClockwise">Whether it runs clockwise as seen on paper.</param>
    /// <param name="end">Where it ends.</param>
    internal static void Add(
        PathBuilder path, PathPoint radii, double degrees, bool isLarge, bool isClockwise, PathPoint end)
    {
        var start = path.Current;
        var (rx, ry) = (Math.Abs(radii.X), Math.Abs(radii.Y));
        if (start == end)
        {
            return;
        }

        if (rx < SmallestRadius || ry < SmallestRadius)
        {
            path.LineTo(end);
            return;
        }

        // Half the way between the ends, on the axes of the ellipse and in units of its radii: there it is a circle of radius 1.
        var turn = Affine.Rotation(degrees);
        var half = (Affine.Scaling(1 / rx, 1 / ry) * Affine.Rotation(-degrees)).Apply(0.5 * (start - end));
        var square = (half.X * half.X) + (half.Y * half.Y);
        var growth = Math.Max(1, Math.Sqrt(square));
        var toPage = turn * Affine.Scaling(rx * growth, ry * growth);
        half = 1 / growth * half;
        square = Math.Min(1, square);

        // The centre lies across from the middle of the chord.
        var side = isLarge == isClockwise ? -1 : 1;
        var offset = side * Math.Sqrt((1 - square) / square);
        var center = new PathPoint(offset * half.Y, -offset * half.X);
        var middle = 0.5 * (start + end);
        var from = half - center;
        var to = -1 * half - center;
        var angle = Math.Atan2(from.Y, from.X);
        var sweep = Math.Atan2(to.Y, to.X) - angle;
        if (isClockwise && sweep < 0)
        {
            sweep += 2 * Math.PI;
        }
        else if (!isClockwise && sweep > 0)
        {
            sweep -= 2 * Math.PI;
        }

        var circle = Affine.Translation(middle.X, middle.Y) * toPage * Affine.Translation(center.X, center.Y);
        Add(path, circle, angle, sweep, end);
    }

    // A circle of radius 1, which the transformation makes the ellipse.
    private static void Add(PathBuilder path, Affine circle, double angle, double sweep, PathPoint end)
    {
        // A rounding error above a quarter is no reason for one curve more.
        var count = (int)Math.Ceiling((Math.Abs(sweep) / (Math.PI / 2)) - 1e-9);
        var step = sweep / count;
        var reach = 4.0 / 3 * Math.Tan(step / 4);
        for (var index = 0; index < count; index++)
        {
            var (sin1, cos1) = Math.SinCos(angle + (index * step));
            var (sin2, cos2) = Math.SinCos(angle + ((index + 1) * step));
            path.CubicTo(
                circle.Apply(new PathPoint(cos1 - (reach * sin1), sin1 + (reach * cos1))),
                circle.Apply(new PathPoint(cos2 + (reach * sin2), sin2 - (reach * cos2))),
                index == count - 1 ? end : circle.Apply(new PathPoint(cos2, sin2)));
        }
    }
}
