using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Amtsbrief.German.Dates;

/// <content>Reads dates at a place in a text.</content>
public static partial class GermanDate
{
    /// <summary>Reads one date and stops behind it.</summary>
    internal static bool TryRead(
        ref TextCursor cursor,
        GermanDateFormat format,
        CalendarNames names,
        out LocalDate date,
        [NotNullWhen(false)] out string? reason)
    {
        date = default;
        return format switch
        {
            GermanDateFormat.Numeric => TryReadNumeric(ref cursor, out date, out reason),
            GermanDateFormat.Iso => TryReadIso(ref cursor, out date, out reason),
            GermanDateFormat.Alphanumeric => TryReadNamed(ref cursor, names.Months, out date, out reason),
            GermanDateFormat.AbbreviatedMonth => TryReadNamed(ref cursor, names.ShortMonths, out date, out reason),
            GermanDateFormat.AlphanumericWithWeekday or GermanDateFormat.AlphanumericWithShortWeekday
                or GermanDateFormat.NumericWithWeekday or GermanDateFormat.NumericWithShortWeekday =>
                TryReadWithWeekday(ref cursor, format, names, out date, out reason),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is not a format of a German date."),
        };
    }

    private static bool TryReadNumeric(ref TextCursor cursor, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        if (cursor.TryReadNumber(2, 2, out var day) && cursor.TrySkip('.')
            && cursor.TryReadNumber(2, 2, out var month) && cursor.TrySkip('.')
            && cursor.TryReadNumber(4, 4, out var year))
        {
            return DateParts.TryMake(year, month, day, out date, out reason);
        }

        date = default;
        reason = "A numeric date is written 30.03.2017, with a two-digit day and month and a four-digit year.";
        return false;
    }

    private static bool TryReadIso(ref TextCursor cursor, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        if (cursor.TryReadNumber(4, 4, out var year) && cursor.TrySkip('-')
            && cursor.TryReadNumber(2, 2, out var month) && cursor.TrySkip('-')
            && cursor.TryReadNumber(2, 2, out var day))
        {
            return DateParts.TryMake(year, month, day, out date, out reason);
        }

        date = default;
        reason = "An ISO date is written 2017-03-30.";
        return false;
    }

    private static bool TryReadNamed(
        ref TextCursor cursor, ValueList<string> months, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        if (DateParts.TryRead(ref cursor, months, out var parts) && parts is { Month: not null, Year: not null })
        {
            return parts.TryComplete(later: null, out date, out reason);
        }

        date = default;
        reason = $"An alphanumeric date is written 3. {months[2]} 2017, without a leading zero and with the month written out.";
        return false;
    }

    private static bool TryReadWithWeekday(
        ref TextCursor cursor,
        GermanDateFormat format,
        CalendarNames names,
        out LocalDate date,
        [NotNullWhen(false)] out string? reason)
    {
        var isShort = format is GermanDateFormat.AlphanumericWithShortWeekday or GermanDateFormat.NumericWithShortWeekday;
        var isNumeric = format is GermanDateFormat.NumericWithWeekday or GermanDateFormat.NumericWithShortWeekday;
        if (!cursor.TrySkipWordOf(isShort ? names.ShortWeekdays : names.Weekdays, out var index)
            || !cursor.TrySkip(',') || !cursor.TrySkipSpace())
        {
            var example = Format(new LocalDate(2017, 3, 31), format, names);
            date = default;
            reason = $"A date with its weekday is written {example}.";
            return false;
        }

        var isRead = isNumeric
            ? TryReadNumeric(ref cursor, out date, out reason)
            : TryReadNamed(ref cursor, names.Months, out date, out reason);
        var written = (IsoDayOfWeek)(index + 1);
        if (!isRead || date.DayOfWeek == written)
        {
            return isRead;
        }

        reason = $"{Alphanumeric(date, names)} is a {names.NameOf(date.DayOfWeek)}, not a {names.NameOf(written)}.";
        date = default;
        return false;
    }
}
