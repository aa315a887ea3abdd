namespace Amtsbrief.Images.Svg;

/// <summary>Reads lengths with their units into px of 1/96 inch.</summary>
internal static class SvgLength
{
    private const double PxPerInch = 96;

    /// <summary>Reads a length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">What 100 % are; null where percentages mean nothing.</param>
    /// <param name="length">The length.</param>
    /// <returns>Whether it is one. Units that need a font (em, ex) are none here.</returns>
    internal static bool TryRead(string text, double? whole, out double length)
    {
        var scanner = new NumberScanner(text);
        if (!scanner.TryNumber(out length) || UnitOf(scanner.Rest.Trim(), whole) is not { } unit)
        {
            return false;
        }

        length *= unit;
        return true;
    }

    private static double? UnitOf(ReadOnlySpan<char> name, double? whole) => name switch
    {
        "" or "px" => 1,
        "pt" => PxPerInch / 72,
        "pc" => PxPerInch / 6,
        "mm" => PxPerInch / 25.4,
        "cm" => PxPerInch / 2.54,
        "in" => PxPerInch,
        "Q" or "q" => PxPerInch / 101.6,
        "%" => whole / 100,
        _ => null,
    };
}
