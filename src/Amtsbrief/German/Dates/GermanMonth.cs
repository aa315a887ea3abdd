using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <summary>
/// Writes and reads months of years (Monat und Jahr). Pure functions: the same under every culture, thread-safe.
/// </summary>
public static class GermanMonth
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

    /// <summary>
    /// Writes the months from a first to a last one: <c>Januar – März 2017</c>, <c>November 2017 – Januar 2018</c>. A year that
    /// both share is written once where the month is a name.
    /// </summary>
    /// <param name="first">The first month, of the years 1 to 9999.</param>
    /// <param name="last">The last month; the same one is written alone.</param>
    /// <param name="format">How to write both.</param>
    /// <param name="style">Gives the sign between the months and the names; its other choices play no part.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentException">The last month is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A year is before 1, a calendar is not the ISO one, or the format is none of the named ones.
    /// </exception>
    public static string FormatRange(YearMonth first, YearMonth last, MonthFormat format, GermanDateTimeStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var (start, end) = (Format(first, format, style.Names), Format(last, format, style.Names));
        if (last < first)
        {
            throw new ArgumentException("The last month must not be before the first.", nameof(last));
        }

        var sharesYear = first.Year == last.Year && format is MonthFormat.Name or MonthFormat.Abbreviated;
        return first == last ? end : (sharesYear ? start[..start.LastIndexOf(' ')] : start) + style.RangeText + end;
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
        var (number, year) = (0, 0);
        var isRead = format switch
        {
            MonthFormat.Name => TryReadName(ref cursor, names.Months, out number, out year),
            MonthFormat.Abbreviated => TryReadName(ref cursor, names.ShortMonths, out number, out year),
            MonthFormat.Numeric => cursor.TryReadNumber(2, 2, out number) && cursor.TrySkip('/')
                && cursor.TryReadNumber(4, 4, out year),
            _ => cursor.TryReadNumber(4, 4, out year) && cursor.TrySkip('-') && cursor.TryReadNumber(2, 2, out number),
        };
        if (isRead && cursor.AtEnd && DateParts.TryMake(year, number, 1, out _, out reason))
        {
            month = new YearMonth(year, number);
            return true;
        }

        month = default;
        reason = $"\"{text}\": A month is written {example}.";
        return false;
    }

    private static bool TryReadName(ref TextCursor cursor, ValueList<string> names, out int month, out int year)
    {
        year = 0;
        var isRead = cursor.TrySkipWordOf(names, out var index) && cursor.TrySkipSpace() && cursor.TryReadNumber(4, 4, out year);
        month = index + 1;
        return isRead;
    }
}
