namespace Amtsbrief.Images.Svg;

/// <summary>
/// A transformation in the order SVG writes its figures: x becomes <c>A·x + C·y + E</c>, y becomes <c>B·x + D·y + F</c>.
/// </summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    internal static Affine Identity => new(1, 0, 0, 1, 0, 0);

    internal double Determinant => (A * D) - (B * C);

    /// <summary>By how much lengths grow, on average over all directions.</summary>
    internal double Scale => Math.Sqrt(Math.Abs(Determinant));

    internal static Affine Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    internal static Affine Scaling(double x, double y) => new(x, 0, 0, y, 0, 0);

    internal static Affine Rotation(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(cos, sin, -sin, cos, 0, 0);
    }

    /// <summary>Whether circles stay circles, to one part in a hundred.</summary>
    internal bool KeepsCircles()
    {
        // The two singular values: the longest and shortest radius of what a circle becomes.
        var even = Math.Sqrt(Square(A + D) + Square(B - C));
        var odd = Math.Sqrt(Square(A - D) + Square(B + C));
        return Math.Abs(even - odd) >= 0.99 * (even + odd);

        static double Square(double value) => value * value;
    }

    /// <summary>The way back; only where the determinant is not zero.</summary>
    internal Affine Inverse() => new(
        D / Determinant, -B / Determinant, -C / Determinant, A / Determinant,
        ((C * F) - (D * E)) / Determinant, ((B * E) - (A * F)) / Determinant);

    internal PathPoint Apply(PathPoint p) => new((A * p.X) + (C * p.Y) + E, (B * p.X) + (D * p.Y) + F);

    /// <summary>The transformation that does <paramref name="inner"/> first and <paramref name="outer"/> after it.</summary>
    public static Affine operator *(Affine outer, Affine inner) => new(
        (outer.A * inner.A) + (outer.C * inner.B),
        (outer.B * inner.A) + (outer.D * inner.B),
        (outer.A * inner.C) + (outer.C * inner.D),
        (outer.B * inner.C) + (outer.D * inner.D),
        (outer.A * inner.E) + (outer.C * inner.F) + outer.E,
        (outer.B * inner.E) + (outer.D * inner.F) + outer.F);
}
