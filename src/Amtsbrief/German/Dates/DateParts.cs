using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <summary>
/// A date as it stands in a text, before it is known whether the calendar has it; month and year may be left out where a
/// later date of the same text tells them.
/// </summary>
internal readonly record struct DateParts(int Day, int? Month, int? Year)
{
    /// <summary>Reads <c>3.</c>, <c>30. April</c> or <c>30. Dezember 2017</c>.</summary>
    public static bool TryRead(ref TextCursor cursor, ValueList<string> months, out DateParts parts)
    {
        parts = default;
        if (!TryReadDay(ref cursor, out var day))
        {
            return false;
        }

        var (position, month, year) = (cursor.Position, default(int?), default(int?));
        if (cursor.TrySkipSpace() && cursor.TrySkipWordOf(months, out var named))
        {
            (position, month) = (cursor.Position, named + 1);
            if (cursor.TrySkipSpace() && cursor.TryReadNumber(4, 4, out var figures))
            {
                (position, year) = (cursor.Position, figures);
            }
        }

        cursor.Position = position;
        parts = new(day, month, year);
        return true;
    }

    /// <summary>Takes what is left out from a later date; what is still missing then is a reason.</summary>
    public bool TryComplete(LocalDate? later, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        if ((Month ?? later?.Month) is { } month && (Year ?? later?.Year) is { } year)
        {
            return TryMake(year, month, Day, out date, out reason);
        }

        date = default;
        reason = "The last date must have month and year, or the year is missing.";
        return false;
    }

    /// <summary>Makes a date of figures, or says why the calendar has no such day.</summary>
    public static bool TryMake(int year, int month, int day, out LocalDate date, [NotNullWhen(false)] out string? reason)
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
            var name = CalendarNames.Germany.NameOfMonth(month);
            reason = Invariant($"There is no day {day}; {name} {year:0000} has {days} days.");
        }
        else
        {
            date = new LocalDate(year, month, day);
        }

        return reason is null;
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
}
