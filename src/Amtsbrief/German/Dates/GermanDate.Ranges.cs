using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <content>Writes and reads ranges of dates.</content>
public static partial class GermanDate
{
    /// <summary>
    /// Writes the days from a first to a last one (Zeitraum). In the forms with a named month and no weekday, what both share
    /// is written once: <c>3. – 5. Mai 2017</c>, <c>30. April – 2. Mai 2017</c>, <c>30. Dezember 2017 – 2. Januar 2018</c>.
    /// The other forms write both dates in full: <c>03.05.2017 – 05.05.2017</c>. One day alone is written as a date.
    /// </summary>
    /// <param name="days">The days, both ends included; <see cref="DateInterval"/> refuses an end before the start.</param>
    /// <param name="format">How to write the dates.</param>
    /// <param name="style">Gives the sign between the dates and the names; its other choices play no part.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is before 1, or the format is none of the named ones.</exception>
    public static string FormatRange(DateInterval days, GermanDateFormat format, GermanDateTimeStyle style)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(style);
        var (start, end) = (ToIso(days.Start), ToIso(days.End));
        var last = Format(end, format, style.Names);
        return start == end ? last : First(start, end, format, style.Names) + style.RangeText + last;
    }

    /// <summary>Reads the days from a first to a last one.</summary>
    /// <param name="text">
    /// The text. Between the dates may stand an en dash with or without spaces or <c>bis</c>, or before them <c>vom</c> and
    /// between them <c>bis zum</c>; a space may also be U+00A0 or U+202F. What the first date leaves out, month or year, it
    /// takes from the second.
    /// </param>
    /// <param name="format">How the dates are written; the others are not tried.</param>
    /// <param name="names">The names of months and weekdays.</param>
    /// <returns>The days, both ends included.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    /// <exception cref="FormatException">The text is no such range; the message gives the reason.</exception>
    public static DateInterval ParseRange(ReadOnlySpan<char> text, GermanDateFormat format, CalendarNames names) =>
        TryParseRange(text, format, names, out var days, out var reason) ? days : throw new FormatException(reason);

    /// <summary>Reads the days from a first to a last one, or says why the text is no such range.</summary>
    /// <param name="text"><inheritdoc cref="ParseRange" path="/param[@name='text']"/></param>
    /// <param name="format"><inheritdoc cref="ParseRange" path="/param[@name='format']"/></param>
    /// <param name="names"><inheritdoc cref="ParseRange" path="/param[@name='names']"/></param>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="reason">Why not: the form is another one, there is no such day, or the end is before the start.</param>
    /// <returns>Whether the text is such a range.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParseRange(
        ReadOnlySpan<char> text,
        GermanDateFormat format,
        CalendarNames names,
        [NotNullWhen(true)] out DateInterval? days,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(names);
        var cursor = new TextCursor(text);
        var hasFrom = cursor.TrySkipWithSpace("vom");
        if (TryReadRange(ref cursor, format, names, hasFrom, out days, out reason) && cursor.AtEnd)
        {
            return true;
        }

        reason = $"\"{text}\": {reason ?? $"\"{cursor.Rest}\" must not follow the dates."}";
        days = null;
        return false;
    }

    private static bool TryReadRange(
        ref TextCursor cursor,
        GermanDateFormat format,
        CalendarNames names,
        bool hasFrom,
        [NotNullWhen(true)] out DateInterval? days,
        [NotNullWhen(false)] out string? reason)
    {
        days = null;
        if (!TryReadFirst(ref cursor, format, names, out var parts, out reason))
        {
            return false;
        }

        LocalDate? end = null;
        if (RangeSigns.TrySkip(ref cursor))
        {
            _ = hasFrom && cursor.TrySkipWithSpace("zum");
            if (!TryRead(ref cursor, format, names, out var last, out reason))
            {
                return false;
            }

            end = last;
        }
        else if (hasFrom || parts.Year is null)
        {
            reason = "The second date or the year is missing.";
            return false;
        }

        if (!parts.TryComplete(end, out var start, out reason))
        {
            return false;
        }

        if (end < start)
        {
            reason = $"The range ends on {Alphanumeric(end.Value, names)}, before its start on {Alphanumeric(start, names)}.";
            return false;
        }

        days = new DateInterval(start, end ?? start);
        return true;
    }

    private static bool TryReadFirst(
        ref TextCursor cursor,
        GermanDateFormat format,
        CalendarNames names,
        out DateParts parts,
        [NotNullWhen(false)] out string? reason)
    {
        if (MonthsOf(format, names) is { IsEmpty: false } months)
        {
            var isRead = DateParts.TryRead(ref cursor, months, out parts);
            reason = isRead ? null : "A range of dates is written 3. – 5. Mai 2017, 30. April – 2. Mai 2017 or with both years.";
            return isRead;
        }

        var isDate = TryRead(ref cursor, format, names, out var date, out reason);
        parts = isDate ? new DateParts(date.Day, date.Month, date.Year) : default;
        return isDate;
    }

    /// <summary>The first date without what it shares with the last.</summary>
    private static string First(LocalDate start, LocalDate end, GermanDateFormat format, CalendarNames names)
    {
        var months = MonthsOf(format, names);
        return (months.IsEmpty || start.Year != end.Year, start.Month == end.Month) switch
        {
            (true, _) => Format(start, format, names),
            (_, true) => Invariant($"{start.Day}."),
            _ => Invariant($"{start.Day}. {months[start.Month - 1]}"),
        };
    }

    private static ValueList<string> MonthsOf(GermanDateFormat format, CalendarNames names) => format switch
    {
        GermanDateFormat.Alphanumeric => names.Months,
        GermanDateFormat.AbbreviatedMonth => names.ShortMonths,
        _ => [],
    };
}
