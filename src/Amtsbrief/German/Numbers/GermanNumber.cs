using System.Globalization;
using System.Text;

namespace Amtsbrief.German.Numbers;

/// <summary>
/// Writes and reads numbers in figures (Zahlen, Dezimalzahlen) with the decimal comma. Spaces inside numbers and before units do
/// not break: they are U+202F and U+00A0. Pure functions: the same under every culture, thread-safe.
/// </summary>
public static partial class GermanNumber
{
    private const int GroupSize = 3;
    private const int MostDecimals = 28;

    /// <summary>Writes a number with as many decimals as it has: <c>1 234 567,89</c>, <c>−0,5</c>.</summary>
    /// <param name="value">The number; whole numbers of other types convert to it.</param>
    /// <param name="style">Grouping and minus sign.</param>
    /// <returns>The text, without spaces that break.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public static string Format(decimal value, NumberStyle style) => Format(value, value.Scale, style);

    /// <summary>Writes a number with a fixed number of decimals: <c>1 234 567,80</c>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many digits follow the comma, 0 to 28; missing ones are filled with 0.</param>
    /// <param name="style">Grouping and minus sign.</param>
    /// <returns>The text, without spaces that break.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is none of 0 to 28.</exception>
    /// <exception cref="ArgumentException">The number has more decimals, which would be lost; round it first.</exception>
    public static string Format(decimal value, int decimals, NumberStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        if (decimal.Round(value, decimals) != value)
        {
            throw new ArgumentException("The number has more decimals; round it first.", nameof(value));
        }

        var invariant = CultureInfo.InvariantCulture;
        var figures = decimal.Abs(value).ToString("F" + decimals.ToString(invariant), invariant);
        var (whole, fraction) = decimals == 0 ? (figures, "") : (figures[..^(decimals + 1)], figures[^decimals..]);
        var text = new StringBuilder();
        if (value < 0)
        {
            text.Append(style.MinusText);
        }

        Append(text, whole, whole.Length % GroupSize, style.SeparatorBeforeComma, style);
        if (fraction.Length > 0)
        {
            text.Append(',');
            Append(text, fraction, 0, style.SeparatorBehindComma, style);
        }

        return text.ToString();
    }

    /// <summary>Writes an ordinal number (Ordnungszahl) in figures: <c>3.</c></summary>
    /// <param name="number">The number, 0 or more.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static string Ordinal(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number.ToString(CultureInfo.InvariantCulture) + ".";
    }

    /// <summary>Writes a ratio (Verhältnis): <c>5 : 1</c>.</summary>
    /// <param name="left">The first part.</param>
    /// <param name="right">The second part.</param>
    /// <param name="style">Grouping and minus sign.</param>
    /// <returns>The text, with U+00A0 round the colon.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public static string Ratio(decimal left, decimal right, NumberStyle style) =>
        $"{Format(left, style)}\u00A0:\u00A0{Format(right, style)}";

    private static void Append(StringBuilder text, string digits, int first, char? separator, NumberStyle style)
    {
        var isGrouped = separator is not null && digits.Length > (style.FourDigitsWhole ? GroupSize + 1 : GroupSize);
        for (var at = 0; at < digits.Length; at++)
        {
            if (isGrouped && at > 0 && at % GroupSize == first)
            {
                text.Append(separator);
            }

            text.Append(digits[at]);
        }
    }
}
