using Amtsbrief.German;
using Amtsbrief.German.Dates;

namespace Amtsbrief.Checking;

/// <summary>A weekday beside a date must be that date's.</summary>
internal static class WeekdayRule
{
    internal static void Check(IReadOnlyList<PrintedText> texts, FindingCollector findings)
    {
        var names = CalendarNames.Germany;
        foreach (var text in texts)
        {
            foreach (var mismatch in GermanDate.WeekdayMismatches(text.Characters))
            {
                var date = GermanDate.Format(mismatch.Date, GermanDateFormat.Alphanumeric);
                findings.Warning(
                    FindingCodes.WeekdayMismatch, text.Text.Path,
                    $"{date} is no {names.NameOf(mismatch.Written)}, it is a {names.NameOf(mismatch.Actual)}.",
                    "Correct the weekday or the date.");
            }
        }
    }
}
