using Amtsbrief.German.Dates;
using Amtsbrief.Holidays;
using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>Days as explanations write them.</summary>
internal static class GermanDays
{
    internal static string Long(LocalDate day) => GermanDate.Format(day, GermanDateFormat.AlphanumericWithWeekday);

    internal static string Short(LocalDate day) => GermanDate.Format(day, GermanDateFormat.Alphanumeric);

    /// <summary>
    /// Why a day is no working day, as a predicate: <c>ein Samstag</c>, <c>in Bayern ein gesetzlicher Feiertag (…)</c>.
    /// </summary>
    internal static string Predicate(HolidayCalendar calendar, LocalDate day) => calendar.HolidayOn(day) is { } holiday
        ? $"{FederalStates.PlaceOf(calendar.State)} ein gesetzlicher Feiertag ({holiday.Name})"
        : $"ein {Weekend(day)}";

    /// <summary>Why a day is no working day, in a word: <c>Karfreitag</c>, <c>Samstag</c>.</summary>
    internal static string Word(HolidayCalendar calendar, LocalDate day) => calendar.HolidayOn(day)?.Name ?? Weekend(day);

    private static string Weekend(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Saturday ? "Samstag" : "Sonntag";
}
