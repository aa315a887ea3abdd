using Amtsbrief.German;
using Amtsbrief.German.Dates;
using NodaTime;
using static Amtsbrief.Deadlines.GermanDays;

namespace Amtsbrief.Deadlines;

/// <summary>The step that counts to the end of a period, in words.</summary>
internal static class PeriodEnd
{
    /// <summary>Behind an event, whose day does not count.</summary>
    /// <param name="limit">The length.</param>
    /// <param name="day">The day of the event.</param>
    /// <param name="name">What the day is called, in the dative: <c>dem Tag der Bekanntgabe</c>.</param>
    /// <param name="norms">The rules of counting.</param>
    internal static DeadlineStep After(TimeLimit limit, LocalDate day, string name, CountingNorms norms) =>
        Step(limit, day, limit.LastDayAfter(day), $"des Tages, der {{0}} {name} entspricht", norms);

    /// <summary>From the beginning of a day, which counts.</summary>
    internal static DeadlineStep From(TimeLimit limit, LocalDate day, CountingNorms norms) =>
        Step(limit, day, limit.LastDayFrom(day), "des Tages vor dem, der {0} dem ersten Tag entspricht", norms);

    private static DeadlineStep Step(TimeLimit limit, LocalDate day, LocalDate end, string match, CountingNorms norms)
    {
        var rules = new List<string>();
        if (limit.Norm is not null)
        {
            rules.Add(limit.Norm);
        }

        var meaning = TimeLimitWords.Meaning(limit) is { } same ? $", das heißt von {same}," : "";
        var period = $"Frist von {limit}{meaning}";
        if (meaning.Length > 0)
        {
            rules.Add("§ 189 Abs. 1 BGB");
        }

        if (limit.HasHalfMonth)
        {
            var months = limit.Count == 1 ? "Der volle Monat endet" : "Die vollen Monate enden";
            return new(
                end,
                $"Die 15 Tage des halben Monats werden zuletzt gezählt: {months} am {Short(limit.EndOfMonths(end))}, " +
                $"die {period} am {Long(end)}",
                [.. rules, norms.Longer, "§ 189 Abs. 2 BGB"]);
        }

        var (text, used) = (limit.WholeMonths, limit.Unit) switch
        {
            (null, TimeLimitUnit.Week) => (Ends(period, Match(match, "nach seiner Benennung")), (string[])[norms.Longer]),
            (null, _) => (Ends(period, "ihres letzten Tages"), [norms.Days]),
            _ when day.Day > CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month) =>
                (Missing(period, day, end), [norms.Longer, norms.MissingDay]),
            _ => (Ends(period, Match(match, "nach seiner Zahl")), [norms.Longer]),
        };
        return new(end, $"{text}, also am {Long(end)}", [.. rules, .. used]);
    }

    private static string Ends(string period, string day) => $"Die {period} endet mit dem Ablauf {day}";

    private static string Match(string match, string how) => match.Replace("{0}", how, StringComparison.Ordinal);

    private static string Missing(string period, LocalDate day, LocalDate end) =>
        FormattableString.Invariant($"Einen {day.Day}. hat der {Month(end)} nicht; ") +
        $"die {period} endet daher mit dem Ablauf des letzten Tages dieses Monats";

    private static string Month(LocalDate day) =>
        GermanMonth.Format(day.ToYearMonth(), MonthFormat.Name, CalendarNames.Germany);
}
