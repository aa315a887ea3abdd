namespace Amtsbrief.Pdf.Export.Color;

/// <summary>The colours red, green and blue of sRGB as seen under D50, the light of all ICC profiles.</summary>
internal static class SrgbMatrix
{
    // The linear Bradford transform (ICC.1:2004-10, annex E), row by row.
    private static readonly double[] Bradford = [0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296];

    // Chromaticities of IEC 61966-2-1, table 1.
    private static readonly double[] D65 = FromChromaticity(0.3127, 0.3290);
    private static readonly double[][] Primaries =
        [FromChromaticity(0.64, 0.33), FromChromaticity(0.30, 0.60), FromChromaticity(0.15, 0.06)];

    internal static double[] D50 { get; } = [0.9642, 1, 0.8249];

    /// <summary>The matrix from D65 to D50, row by row.</summary>
    internal static double[] Adaptation { get; } = Adapt();

    /// <summary>XYZ of red, green and blue at full strength.</summary>
    internal static double[][] Columns { get; } = Scale();

    private static double[] FromChromaticity(double x, double y) => [x / y, 1, (1 - x - y) / y];

    private static double[] Adapt()
    {
        var from = Apply(Bradford, D65);
        var to = Apply(Bradford, D50);
        var scaled = Make(9, i => Bradford[i] * to[i / 3] / from[i / 3]);
        return Multiply(Invert(Bradford), scaled);
    }

    // Each primary is as strong as it takes for all three to make white.
    private static double[][] Scale()
    {
        var strength = Apply(Invert(Make(9, i => Primaries[i % 3][i / 3])), D65);
        return [Column(0), Column(1), Column(2)];

        double[] Column(int color) => Apply(Adaptation, Make(3, i => Primaries[color][i] * strength[color]));
    }

    private static double[] Apply(double[] m, double[] v) =>
        Make(3, row => m[row * 3] * v[0] + m[row * 3 + 1] * v[1] + m[row * 3 + 2] * v[2]);

    private static double[] Multiply(double[] a, double[] b) =>
        Make(9, i => a[i / 3 * 3] * b[i % 3] + a[i / 3 * 3 + 1] * b[i % 3 + 3] + a[i / 3 * 3 + 2] * b[i % 3 + 6]);

    private static double[] Invert(double[] m)
    {
        double Cofactor(int row, int column)
        {
            int r1 = (row + 1) % 3, r2 = (row + 2) % 3, c1 = (column + 1) % 3, c2 = (column + 2) % 3;
            return m[r1 * 3 + c1] * m[r2 * 3 + c2] - m[r1 * 3 + c2] * m[r2 * 3 + c1];
        }

        var determinant = m[0] * Cofactor(0, 0) + m[1] * Cofactor(0, 1) + m[2] * Cofactor(0, 2);
        return Make(9, i => Cofactor(i % 3, i / 3) / determinant);
    }

    private static double[] Make(int count, Func<int, double> value)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = value(i);
        }

        return values;
    }
}
