using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>Which days can be counted from: the longest limit must not run out of the calendar.</summary>
internal static class DeadlineRange
{
    private const int LastYear = 8999;

    internal static LocalDate Require(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year is >= 1 and <= LastYear
            ? iso
            : throw new ArgumentOutOfRangeException(nameof(date), date, $"Time limits are counted from days up to {LastYear}.");
    }
}
