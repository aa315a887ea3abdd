using System.Diagnostics.CodeAnalysis;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <summary>Writes and reads quarters of years (Quartal). Pure functions: the same under every culture, thread-safe.</summary>
public static class GermanQuarter
{
    private static readonly ValueList<string> _roman = ["I", "II", "III", "IV"];

    /// <summary>Writes a quarter.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="format">How to write it.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static string Format(Quarter quarter, QuarterFormat format) => format switch
    {
        QuarterFormat.Ordinal => Invariant($"{quarter.Number}. Quartal {quarter.Year:0000}"),
        QuarterFormat.Roman => Invariant($"{_roman[quarter.Number - 1]}. Quartal {quarter.Year:0000}"),
        QuarterFormat.Abbreviated => Invariant($"Q{quarter.Number}/{quarter.Year:0000}"),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is not a format of a quarter."),
    };

    /// <summary>Reads a quarter that is written exactly in the given format.</summary>
    /// <param name="text">The text; a space in it may also be U+00A0 or U+202F. Nothing may stand before or after.</param>
    /// <param name="format">The format; the others are not tried.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    /// <exception cref="FormatException">The text is not such a quarter; the message gives the reason.</exception>
    public static Quarter Parse(ReadOnlySpan<char> text, QuarterFormat format) =>
        TryParse(text, format, out var quarter, out var reason) ? quarter : throw new FormatException(reason);

    /// <summary>Reads a quarter that is written exactly in the given format, or says why it is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="format"><inheritdoc cref="Parse" path="/param[@name='format']"/></param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="reason">Why the text is not such a quarter.</param>
    /// <returns>Whether the text is such a quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text, QuarterFormat format, out Quarter quarter, [NotNullWhen(false)] out string? reason)
    {
        var example = Format(new Quarter(2017, 3), format);
        var cursor = new TextCursor(text);
        var isRead = TryReadNumber(ref cursor, format, out var number)
            && (format == QuarterFormat.Abbreviated
                ? cursor.TrySkip('/')
                : cursor.TrySkip('.') && cursor.TrySkipBetweenSpaces("Quartal"));
        if (isRead && cursor.TryReadNumber(4, 4, out var year) && cursor.AtEnd && number is >= 1 and <= 4 && year > 0)
        {
            (quarter, reason) = (new Quarter(year, number), null);
            return true;
        }

        (quarter, reason) = (default, $"\"{text}\": A quarter is written {example}; there are four in a year.");
        return false;
    }

    private static bool TryReadNumber(ref TextCursor cursor, QuarterFormat format, out int number)
    {
        if (format != QuarterFormat.Roman)
        {
            number = 0;
            return (format == QuarterFormat.Ordinal || cursor.TrySkip('Q')) && cursor.TryReadNumber(1, 1, out number);
        }

        var isRead = cursor.TrySkipWordOf(_roman, out var index);
        number = index + 1;
        return isRead;
    }
}
