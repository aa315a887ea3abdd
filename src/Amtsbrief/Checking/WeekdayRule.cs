using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.Resolving;

namespace Amtsbrief.Checking;

/// <summary>A weekday beside a date must be that date's.</summary>
internal static class WeekdayRule
{
    internal static void Check(ResolvedLetter letter, FindingCollector findings)
    {
        var names = CalendarNames.Germany;
        foreach (var text in letter.Texts().Select(printed => printed.Text).DistinctBy(text => (text.Path, text.PlainText)))
        {
            foreach (var mismatch in GermanDate.WeekdayMismatches(text.PlainText))
            {
                var date = GermanDate.Format(mismatch.Date, GermanDateFormat.Alphanumeric);
                findings.Warning(
                    FindingCodes.WeekdayMismatch, text.Path,
                    $"{date} is no {names.NameOf(mismatch.Written)}, it is a {names.NameOf(mismatch.Actual)}.",
                    "Correct the weekday or the date.");
            }
        }
    }
}
