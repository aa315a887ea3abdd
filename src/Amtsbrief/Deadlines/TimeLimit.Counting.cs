using NodaTime;

namespace Amtsbrief.Deadlines;

/// <content>Counts, without looking at working days.</content>
public sealed partial record TimeLimit
{
    internal const int HalfMonthDays = 15;

    /// <summary>The length in months, or null if it is counted in days.</summary>
    internal int? WholeMonths => Unit switch
    {
        TimeLimitUnit.Month => Count,
        TimeLimitUnit.QuarterYear => 3 * Count,
        TimeLimitUnit.HalfYear => 6 * Count,
        TimeLimitUnit.Year => 12 * Count,
        _ => null,
    };

    private int DayCount => Unit switch
    {
        TimeLimitUnit.Week => 7 * Count,
        TimeLimitUnit.HalfMonth => HalfMonthDays,
        _ => Count,
    };

    private int ExtraDays => HasHalfMonth ? HalfMonthDays : 0;

    /// <summary>
    /// The days of a length of time that need not run without a break, such as months of practice or of residence: a month
    /// counts 30 days and a year 365 (§ 191 BGB). Such a length has no last day of its own.
    /// </summary>
    public int DaysWithBreaks => ExtraDays + (Unit switch
    {
        TimeLimitUnit.Year => 365 * Count,
        _ => WholeMonths is { } months ? 30 * months : DayCount,
    });

    /// <summary>
    /// The last day of a period that an event within a day sets going; that day does not count (§ 187 Abs. 1, § 188 Abs. 1 and
    /// Abs. 2 Alt. 1 BGB). A day that the last month lacks is its last one (§ 188 Abs. 3 BGB). No working days are looked at.
    /// </summary>
    /// <param name="eventDay">The day of the event, of the years 1 to 8999.</param>
    /// <returns>The last day, in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public LocalDate LastDayAfter(LocalDate eventDay)
    {
        var start = DeadlineRange.Require(eventDay);
        return (WholeMonths is { } months ? start.PlusMonths(months) : start.PlusDays(DayCount)).PlusDays(ExtraDays);
    }

    /// <summary>
    /// The last day of a period that begins with the beginning of a day, which counts (§ 187 Abs. 2, § 188 Abs. 1 and Abs. 2
    /// Alt. 2 BGB), as for ages and for periods "from 1 April". No working days are looked at.
    /// </summary>
    /// <param name="firstDay">The first day, of the years 1 to 8999.</param>
    /// <returns>The last day, in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public LocalDate LastDayFrom(LocalDate firstDay)
    {
        var start = DeadlineRange.Require(firstDay);
        return (WholeMonths is { } months ? LastDayOfMonths(start, months) : start.PlusDays(DayCount - 1)).PlusDays(ExtraDays);
    }

    /// <summary>The end of the whole months before the half one.</summary>
    internal LocalDate EndOfMonths(LocalDate end) => end.PlusDays(-ExtraDays);

    // If the month lacks the day that has the number of the first one, the day before is its last day or missing as well.
    private static LocalDate LastDayOfMonths(LocalDate start, int months)
    {
        var sameNumber = start.PlusMonths(months);
        return sameNumber.Day == start.Day ? sameNumber.PlusDays(-1) : sameNumber;
    }
}
