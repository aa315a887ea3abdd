using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Times;
using Amtsbrief.Resolving;
using NodaTime;

namespace Amtsbrief.Checking;

/// <summary>Clocks must show the times of an event on its day, and once: on two days of the year they are turned.</summary>
internal static class ClockRule
{
    private const string Advice = "Choose a time that clocks show once.";

    internal static void Check(EventBlock happening, BlockPlace place, FindingCollector findings)
    {
        var day = happening.Date.WithCalendar(CalendarSystem.Iso);
        // No day follows the last one, to whose midnight an end would belong.
        if (happening.Time is null || day == LocalDate.MaxIsoValue)
        {
            return;
        }

        foreach (var moment in happening.Time.MomentsOf(day))
        {
            switch (GermanZonedTime.MayTurnClocks(moment.Date) ? GermanZonedTime.Map(moment) : null)
            {
                case LocalTimeMapping.Skipped skipped:
                    findings.Warning(
                        FindingCodes.TurnedClocks, place.Of(".time"),
                        $"German clocks never show {Write(moment)}: they are put forward from {Clock(skipped.Before)} to "
                        + $"{Clock(skipped.After.LocalDateTime)}.",
                        Advice);
                    break;
                case LocalTimeMapping.Twice:
                    findings.Warning(
                        FindingCodes.TurnedClocks, place.Of(".time"),
                        $"German clocks show {Write(moment)} twice: they are put back.", Advice);
                    break;
            }
        }
    }

    private static string Write(LocalDateTime moment) => GermanDateTime.Format(
        moment.Date, new EventTime.At(moment.TimeOfDay), GermanDateFormat.Alphanumeric, GermanDateTimeStyle.Din5008);

    private static string Clock(LocalDateTime moment) => GermanTime.Format(moment.TimeOfDay, GermanDateTimeStyle.Din5008);
}
