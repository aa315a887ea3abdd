namespace Amtsbrief.Images.Svg;

/// <summary>Reads the attribute <c>transform</c>: a list of functions, the last of them done first.</summary>
internal static class TransformReader
{
    private const int MaxArguments = 6;

    /// <summary>Reads a list; false where it breaks the rules.</summary>
    internal static bool TryRead(string text, out Affine transform)
    {
        transform = Affine.Identity;
        Span<double> arguments = stackalloc double[MaxArguments];
        var rest = text.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOf('(');
            var close = rest.IndexOf(')');
            if (open < 0 || close < open
                || !TryArguments(rest[(open + 1)..close], arguments, out var count)
                || Function(rest[..open].Trim(), arguments[..count]) is not { } function)
            {
                return false;
            }

            transform *= function;
            rest = rest[(close + 1)..].TrimStart(" ,\t\r\n");
        }

        return double.IsFinite(transform.Determinant) && double.IsFinite(transform.E + transform.F);
    }

    private static bool TryArguments(ReadOnlySpan<char> text, Span<double> arguments, out int count)
    {
        var scanner = new NumberScanner(text);
        for (count = 0; !scanner.IsAtEnd; count++)
        {
            if (count == MaxArguments || !scanner.TryNumber(out arguments[count]))
            {
                return false;
            }
        }

        return true;
    }

    private static Affine? Function(ReadOnlySpan<char> name, ReadOnlySpan<double> arguments) => name switch
    {
        "matrix" when arguments is [var a, var b, var c, var d, var e, var f] => new Affine(a, b, c, d, e, f),
        "translate" when arguments is [var x] => Affine.Translation(x, 0),
        "translate" when arguments is [var x, var y] => Affine.Translation(x, y),
        "scale" when arguments is [var both] => Affine.Scaling(both, both),
        "scale" when arguments is [var x, var y] => Affine.Scaling(x, y),
        "rotate" when arguments is [var angle] => Affine.Rotation(angle),
        "rotate" when arguments is [var angle, var x, var y] =>
            Affine.Translation(x, y) * Affine.Rotation(angle) * Affine.Translation(-x, -y),
        "skewX" when arguments is [var angle] => new Affine(1, 0, Tangent(angle), 1, 0, 0),
        "skewY" when arguments is [var angle] => new Affine(1, Tangent(angle), 0, 1, 0, 0),
        _ => null,
    };

    private static double Tangent(double degrees) => Math.Tan(degrees * Math.PI / 180);
}
