using Amtsbrief.Holidays;
using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>The way from a day that is no working day to the next one, in words.</summary>
internal static class WorkingDayShift
{
    /// <summary>Says that a day is no working day, nor those behind it: <c>Dieser Tag ist ein Samstag, und auch …</c>.</summary>
    internal static string Reason(HolidayCalendar calendar, LocalDate day)
    {
        var others = new List<string>();
        for (var next = day.PlusDays(1); !calendar.IsWorkingDay(next); next = next.PlusDays(1))
        {
            others.Add($"der {GermanDays.Short(next)} ({GermanDays.Word(calendar, next)})");
        }

        var first = $"Dieser Tag ist {GermanDays.Predicate(calendar, day)}";
        return others switch
        {
            [] => first,
            [var only] => $"{first}, und auch {only} ist kein Werktag",
            [.. var earlier, var last] => $"{first}, und auch {string.Join(", ", earlier)} und {last} sind keine Werktage",
        };
    }
}
