using System.Globalization;

namespace Amtsbrief.Images.Svg;

/// <summary>Reads colours (CSS Color 4, 4 and 5, as far as sRGB goes).</summary>
internal static class PaintReader
{
    /// <summary>Reads a paint; false where it is none of those that are drawn.</summary>
    internal static bool TryRead(string text, out SvgPaint paint)
    {
        paint = SvgPaint.None;
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase)
            || text.Equals("transparent", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (text.Equals("currentColor", StringComparison.OrdinalIgnoreCase))
        {
            paint = SvgPaint.CurrentColor;
            return true;
        }

        // Colours in figures are by far the most frequent.
        if (text.StartsWith('#'))
        {
            return TryHex(text.AsSpan(1), out paint);
        }

        if (ColorNames.TryGet(text, out var named))
        {
            paint = SvgPaint.Of(named);
            return true;
        }

        return TryFunction(text, out paint);
    }

    // #rgb, #rgba, #rrggbb or #rrggbbaa.
    private static bool TryHex(ReadOnlySpan<char> digits, out SvgPaint paint)
    {
        paint = SvgPaint.None;
        if (digits.Length is not (3 or 4 or 6 or 8)
            || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _))
        {
            return false;
        }

        Span<byte> parts = [0, 0, 0, byte.MaxValue];
        var width = digits.Length > 4 ? 2 : 1;
        for (var index = 0; index < digits.Length / width; index++)
        {
            var value = byte.Parse(
                digits.Slice(index * width, width), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            parts[index] = (byte)(width == 1 ? value * 0x11 : value);
        }

        paint = SvgPaint.Of(new VectorColor(parts[0], parts[1], parts[2]), parts[3] / (double)byte.MaxValue);
        return true;
    }

    // rgb(255, 0, 0), rgb(100% 0% 0%), rgb(255 0 0 / 50%), rgba(255, 0, 0, 0.5).
    private static bool TryFunction(string text, out SvgPaint paint)
    {
        paint = SvgPaint.None;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !text.EndsWith(')') || !(text[..open].ToLowerInvariant() is "rgb" or "rgba"))
        {
            return false;
        }

        var parts = text[(open + 1)..^1].Split([',', ' ', '/', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (3 or 4)
            || !TryPart(parts[0], byte.MaxValue, out var red)
            || !TryPart(parts[1], byte.MaxValue, out var green)
            || !TryPart(parts[2], byte.MaxValue, out var blue)
            || !TryPart(parts.Length == 4 ? parts[3] : "1", 1, out var opacity))
        {
            return false;
        }

        paint = SvgPaint.Of(new VectorColor(Round(red), Round(green), Round(blue)), opacity);
        return true;
    }

    /// <summary>Reads a share, as a number or a percentage; what lies outside of 0 and the whole is drawn in.</summary>
    internal static bool TryPart(string text, double whole, out double part)
    {
        var scanner = new NumberScanner(text);
        if (!scanner.TryNumber(out part) || scanner.Rest.Trim() is not ("" or "%"))
        {
            return false;
        }

        part = Math.Clamp(text.EndsWith('%') ? part * whole / 100 : part, 0, whole);
        return true;
    }

    private static byte Round(double value) => (byte)Math.Round(value, MidpointRounding.AwayFromZero);
}
