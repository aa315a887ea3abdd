using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <summary>
/// Writes and reads months of years (Monat und Jahr). Pure functions: the same under every culture, thread-safe.
/// </summary>
public static partial class GermanMonth
{
    /// <summary>Writes a month.</summary>
    /// <param name="month">The month, of the years 1 to 9999.</param>
    /// <param name="format">How to write it.</param>
    /// <param name="names">The names of the months.</param>
    /// <returns>The text, with an ordinary space (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is before 1, the calendar is not the ISO one, or the format is none of the named ones.
    /// </exception>
    public static string Format(YearMonth month, MonthFormat format, CalendarNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (month.Calendar != CalendarSystem.Iso || month.Year < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A German month is one of the ISO years 1 to 9999.");
        }

        return format switch
        {
            MonthFormat.Name => Invariant($"{names.NameOfMonth(month.Month)} {month.Year:0000}"),
            MonthFormat.Abbreviated => Invariant($"{names.ShortNameOfMonth(month.Month)} {month.Year:0000}"),
            MonthFormat.Numeric => Invariant($"{month.Month:00}/{month.Year:0000}"),
            MonthFormat.Iso => Invariant($"{month.Year:0000}-{month.Month:00}"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is not a format of a month."),
        };
    }

    /// <summary>Reads a month that is written exactly in the given format.</summary>
    /// <param name="text">The text; a space in it may also be U+00A0 or U+202F. Nothing may stand before or after.</param>
    /// <param name="format">The format; the others are not tried.</param>
    /// <param name="names">The names of the months.</param>
    /// <returns>The month, in the ISO calendar.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    /// <exception cref="FormatException">The text is not such a month; the message gives the reason.</exception>
    public static YearMonth Parse(ReadOnlySpan<char> text, MonthFormat format, CalendarNames names) =>
        TryParse(text, format, names, out var month, out var reason) ? month : throw new FormatException(reason);

    /// <summary>Reads a month that is written exactly in the given format, or says why it is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="format"><inheritdoc cref="Parse" path="/param[@name='format']"/></param>
    /// <param name="names"><inheritdoc cref="Parse" path="/param[@name='names']"/></param>
    /// <param name="month">The month, in the ISO calendar.</param>
    /// <param name="reason">Why the text is not such a month.</param>
    /// <returns>Whether the text is such a month.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        MonthFormat format,
        CalendarNames names,
        out YearMonth month,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(names);
        var example = Format(new YearMonth(2017, 3), format, names);
        var cursor = new TextCursor(text);
        var isRead = TryRead(ref cursor, format, names, out var number, out var year);
        if (isRead && cursor.AtEnd && DateParts.TryMake(year ?? 0, number, 1, out _, out reason))
        {
            month = new YearMonth(year!.Value, number);
            return true;
        }

        month = default;
        reason = $"\"{text}\": A month is written {example}.";
        return false;
    }

    /// <summary>Reads a month and stops behind it; behind a name the year may be missing.</summary>
    private static bool TryRead(
        ref TextCursor cursor, MonthFormat format, CalendarNames names, out int month, out int? year)
    {
        var (isRead, figures) = (false, 0);
        switch (format)
        {
            case MonthFormat.Name or MonthFormat.Abbreviated:
                return TryReadName(ref cursor, format == MonthFormat.Name ? names.Months : names.ShortMonths, out month, out year);
            case MonthFormat.Numeric:
                isRead = cursor.TryReadNumber(2, 2, out month) && cursor.TrySkip('/') && cursor.TryReadNumber(4, 4, out figures);
                break;
            default:
                month = 0;
                isRead = cursor.TryReadNumber(4, 4, out figures) && cursor.TrySkip('-') && cursor.TryReadNumber(2, 2, out month);
                break;
        }

        year = figures;
        return isRead;
    }

    private static bool TryReadName(ref TextCursor cursor, ValueList<string> names, out int month, out int? year)
    {
        var isRead = cursor.TrySkipWordOf(names, out var index);
        var behind = cursor.Position;
        (month, year) = (index + 1, null);
        if (cursor.TrySkipSpace() && cursor.TryReadNumber(4, 4, out var figures))
        {
            year = figures;
            return isRead;
        }

        cursor.Position = behind;
        return isRead;
    }
}
