using Amtsbrief.German;
using NodaTime;

namespace Amtsbrief.Checking;

/// <summary>Dates and times must be such that they can be written: a year of four digits (DIN 5008), whole seconds.</summary>
internal sealed class DateRule(FindingCollector findings)
{
    private bool _writable = true;

    internal static bool Check(Letter letter, FindingCollector findings)
    {
        var rule = new DateRule(findings);
        rule.Date(letter.Date, "date");
        rule.Date(letter.References.YourMessageDate, "references.yourMessageDate");
        rule.Date(letter.References.OurMessageDate, "references.ourMessageDate");
        for (var index = 0; index < letter.Body.Count; index++)
        {
            if (letter.Body[index] is EventBlock happening)
            {
                rule.Date(happening.Date, $"body[{index}].date");
                rule.Time(happening.Time, $"body[{index}].time");
            }
        }

        return rule._writable;
    }

    private void Date(LocalDate? date, string path)
    {
        if (date is { Year: < 1000 })
        {
            Report(path, $"The year {date.Value.Year} does not have four digits.", "Correct the date.");
        }
    }

    private void Time(EventTime? time, string path)
    {
        LocalTime[] times = time switch
        {
            EventTime.At at => [at.Time],
            EventTime.From from => [from.Start],
            EventTime.Until until => [until.End],
            EventTime.Between between => [between.Start, between.End],
            _ => [],
        };
        if (times.Any(part => part.NanosecondOfSecond != 0))
        {
            Report(path, "The time has a fraction of a second.", "Give whole minutes or seconds.");
        }
    }

    private void Report(string path, string message, string advice)
    {
        _writable = false;
        findings.Error(FindingCodes.BadDate, path, message, advice);
    }
}
