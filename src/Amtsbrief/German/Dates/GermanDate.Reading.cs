using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <content>Reads dates at a place in a text.</content>
public static partial class GermanDate
{
    /// <summary>Reads one date and stops behind it.</summary>
    internal static bool TryRead(
        ref TextCursor cursor, GermanDateFormat format, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        date = default;
        return format switch
        {
            GermanDateFormat.Numeric => TryReadNumeric(ref cursor, out date, out reason),
            GermanDateFormat.Iso => TryReadIso(ref cursor, out date, out reason),
            GermanDateFormat.Alphanumeric => TryReadAlphanumeric(ref cursor, out date, out reason),
            GermanDateFormat.AlphanumericWithWeekday => TryReadWithWeekday(ref cursor, out date, out reason),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is not a format of a German date."),
        };
    }

    /// <summary>Makes a date of figures, or says why the calendar has no such day.</summary>
    internal static bool TryMake(int year, int month, int day, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        date = default;
        reason = null;
        if (year is < 1 or > 9999)
        {
            reason = "A German date has a year from 0001 to 9999.";
        }
        else if (month is < 1 or > 12)
        {
            reason = Invariant($"There is no month {month}; months go from 01 to 12.");
        }
        else if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
            reason = Invariant($"There is no day {day}; {GermanCulture.NameOfMonth(month)} {year:0000} has {days} days.");
        }
        else
        {
            date = new LocalDate(year, month, day);
        }

        return reason is null;
    }

    private static bool TryReadNumeric(ref TextCursor cursor, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        if (cursor.TryReadNumber(2, 2, out var day) && cursor.TrySkip('.')
            && cursor.TryReadNumber(2, 2, out var month) && cursor.TrySkip('.')
            && cursor.TryReadNumber(4, 4, out var year))
        {
            return TryMake(year, month, day, out date, out reason);
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
            return TryMake(year, month, day, out date, out reason);
        }

        date = default;
        reason = "An ISO date is written 2017-03-30.";
        return false;
    }

    private static bool TryReadAlphanumeric(ref TextCursor cursor, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        if (TryReadDay(ref cursor, out var day) && cursor.TrySkipSpace()
            && TryReadMonth(ref cursor, out var month) && cursor.TrySkipSpace()
            && cursor.TryReadNumber(4, 4, out var year))
        {
            return TryMake(year, month, day, out date, out reason);
        }

        date = default;
        reason = "An alphanumeric date is written 3. März 2017, without a leading zero and with the month written out.";
        return false;
    }

    private static bool TryReadWithWeekday(ref TextCursor cursor, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        if (!TryReadWeekday(ref cursor, out var written) || !cursor.TrySkip(',') || !cursor.TrySkipSpace())
        {
            date = default;
            reason = "A date with its weekday is written Freitag, 31. März 2017.";
            return false;
        }

        if (!TryReadAlphanumeric(ref cursor, out date, out reason))
        {
            return false;
        }

        if (date.DayOfWeek == written)
        {
            return true;
        }

        reason = $"{Alphanumeric(date)} is a {GermanCulture.NameOf(date.DayOfWeek)}, not a {GermanCulture.NameOf(written)}.";
        date = default;
        return false;
    }

    /// <summary>Reads a day of the month with its dot: <c>3.</c>, but not <c>03.</c></summary>
    private static bool TryReadDay(ref TextCursor cursor, out int day)
    {
        var start = cursor.Position;
        if (!cursor.Rest.StartsWith('0') && cursor.TryReadNumber(1, 2, out day) && cursor.TrySkip('.'))
        {
            return true;
        }

        cursor.Position = start;
        day = 0;
        return false;
    }

    private static bool TryReadMonth(ref TextCursor cursor, out int month)
    {
        for (month = 1; month <= 12; month++)
        {
            if (cursor.TrySkipWord(GermanCulture.NameOfMonth(month)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadWeekday(ref TextCursor cursor, out IsoDayOfWeek weekday)
    {
        for (weekday = IsoDayOfWeek.Monday; weekday <= IsoDayOfWeek.Sunday; weekday++)
        {
            if (cursor.TrySkipWord(GermanCulture.NameOf(weekday)))
            {
                return true;
            }
        }

        return false;
    }
}
