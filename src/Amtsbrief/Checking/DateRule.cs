using Amtsbrief.German.Times;
using Amtsbrief.Resolving;
using NodaTime;

namespace Amtsbrief.Checking;

/// <summary>Dates and times must be such that they can be written: a year of four digits (DIN 5008), whole seconds.</summary>
internal static class DateRule
{
    internal static bool Check(Letter letter, FindingCollector findings) =>
        Date(letter.Date, "date", findings)
        & Date(letter.References.YourMessageDate, "references.yourMessageDate", findings)
        & Date(letter.References.OurMessageDate, "references.ourMessageDate", findings);

    internal static bool Check(EventBlock happening, BlockPlace place, FindingCollector findings) =>
        Date(happening.Date, place.Of(".date"), findings) & Time(happening.Time, place.Of(".time"), findings);

    private static bool Date(LocalDate? date, string path, FindingCollector findings)
    {
        if (date?.WithCalendar(CalendarSystem.Iso) is not { Year: < 1000 } day)
        {
            return true;
        }

        findings.Error(FindingCodes.BadDate, path, $"The year {day.Year} does not have four digits.", "Correct the date.");
        return false;
    }

    private static bool Time(EventTime? time, string path, FindingCollector findings)
    {
        if (time is null || time.Times.All(part => part.NanosecondOfSecond == 0))
        {
            return true;
        }

        findings.Error(FindingCodes.BadDate, path, "The time has a fraction of a second.", "Give whole minutes or seconds.");
        return false;
    }
}
