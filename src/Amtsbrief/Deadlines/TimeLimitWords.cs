using Amtsbrief.German.Grammar;
using Amtsbrief.German.Numbers;
using Amtsbrief.German.Periods;

namespace Amtsbrief.Deadlines;

/// <summary>Time limits in German words, in the dative, as behind "von".</summary>
internal static class TimeLimitWords
{
    private const string HalfMonth = "einem halben Monat";

    internal static string Dative(TimeLimit limit) => limit.Unit switch
    {
        TimeLimitUnit.Day => Dative(limit.Count, TimeUnit.Day),
        TimeLimitUnit.Week => Dative(limit.Count, TimeUnit.Week),
        TimeLimitUnit.HalfMonth => HalfMonth,
        TimeLimitUnit.Month when limit.HasHalfMonth => $"{Dative(limit.Count, TimeUnit.Month)} und {HalfMonth}",
        TimeLimitUnit.Month => Dative(limit.Count, TimeUnit.Month),
        TimeLimitUnit.QuarterYear => Dative(limit.Count, TimeUnit.QuarterYear),
        TimeLimitUnit.HalfYear => Dative(limit.Count, TimeUnit.HalfYear),
        _ => Dative(limit.Count, TimeUnit.Year),
    };

    /// <summary>What § 189 BGB makes of a unit: <c>drei Monaten</c>, <c>15 Tagen</c>; else null.</summary>
    internal static string? Meaning(TimeLimit limit) => limit.Unit switch
    {
        TimeLimitUnit.QuarterYear or TimeLimitUnit.HalfYear => Dative(limit.WholeMonths!.Value, TimeUnit.Month),
        TimeLimitUnit.HalfMonth => Dative(TimeLimit.HalfMonthDays, TimeUnit.Day),
        _ => null,
    };

    private static string Dative(int count, TimeUnit unit) =>
        GermanPeriod.Format(new LengthOfTime(count, unit), GermanCase.Dative, NumberForm.WordsUpToTwelve);
}
