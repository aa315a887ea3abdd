using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.Numbers;

/// <content>Writes and reads numbers with what they count.</content>
public static partial class GermanNumber
{
    /// <summary>
    /// Writes a number with its unit: <c>25 km</c>, <c>30 °C</c>, <c>5 %</c>, <c>8 ‰</c>; the signs of angles are joined to it:
    /// <c>45°</c>.
    /// </summary>
    /// <param name="value">The number, written with as many decimals as it has.</param>
    /// <param name="unit">The unit as it is printed; it begins with no digit, space, dot or comma.</param>
    /// <param name="style">Grouping and minus sign.</param>
    /// <returns>The text, with U+00A0 before the unit.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The unit is empty or could be taken for a part of the number.</exception>
    public static string Format(decimal value, string unit, NumberStyle style)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!IsUnit(unit))
        {
            throw new ArgumentException("A unit begins with no digit, space, dot or comma.", nameof(unit));
        }

        return Format(value, style) + (IsJoined(unit) ? "" : "\u00A0") + unit;
    }

    /// <summary>Writes a share in percent (Prozent): <c>5 %</c>, <c>2,5 %</c>.</summary>
    /// <param name="value">The number before the sign: 5 for five percent.</param>
    /// <param name="style">Grouping and minus sign.</param>
    /// <returns>The text, with U+00A0 before the sign.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public static string Percent(decimal value, NumberStyle style) => Format(value, "%", style);

    /// <summary>Writes a share in permille (Promille): <c>8 ‰</c>.</summary>
    /// <param name="value">The number before the sign: 8 for eight in a thousand.</param>
    /// <param name="style">Grouping and minus sign.</param>
    /// <returns>The text, with U+00A0 before the sign.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public static string Permille(decimal value, NumberStyle style) => Format(value, "‰", style);

    /// <summary>Writes a word derived from a number (Ableitung), joined to it: <c>30%ige</c>, <c>3fach</c>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="ending">What follows it: <c>%ige</c>.</param>
    /// <param name="style">Grouping and minus sign.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Derived(decimal value, string ending, NumberStyle style)
    {
        ArgumentNullException.ThrowIfNull(ending);
        return Format(value, style) + ending;
    }

    /// <summary>Reads a number with its unit, or says why the text is none.</summary>
    /// <param name="text">
    /// The number as <see cref="Parse"/> reads it, a space unless the unit is the sign of an angle, and the unit.
    /// </param>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="reason">Why the text is no such number.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out decimal value,
        [NotNullWhen(true)] out string? unit,
        [NotNullWhen(false)] out string? reason)
    {
        var cursor = new TextCursor(text);
        unit = null;
        if (TryRead(ref cursor, out value, out reason))
        {
            var hasSpace = cursor.TrySkipSpace();
            var rest = cursor.Rest.ToString();
            if (IsUnit(rest) && IsJoined(rest) != hasSpace)
            {
                unit = rest;
                return true;
            }

            reason = "A unit must follow the number behind a space, as in \"25 km\" and \"5 %\"; angles are written \"45°\".";
        }

        value = 0;
        reason = $"\"{text}\": {reason}";
        return false;
    }

    private static bool IsUnit(string unit) =>
        unit is [var first, ..] && !char.IsDigit(first) && !char.IsWhiteSpace(first) && first is not ('.' or ',');

    private static bool IsJoined(string unit) => unit is "°" or "′" or "″";
}
