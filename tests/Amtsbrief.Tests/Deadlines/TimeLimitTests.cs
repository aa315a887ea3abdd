using Amtsbrief.Deadlines;
using NodaTime;
using static Amtsbrief.Tests.Deadlines.DeadlineTable;

namespace Amtsbrief.Tests.Deadlines;

public sealed class TimeLimitTests
{
    [Theory]
    [InlineData("1D", "einem Tag")]
    [InlineData("3D", "drei Tagen")]
    [InlineData("14D", "14 Tagen")]
    [InlineData("1W", "einer Woche")]
    [InlineData("2W", "zwei Wochen")]
    [InlineData("12W", "zwölf Wochen")]
    [InlineData("13W", "13 Wochen")]
    [InlineData("1h", "einem halben Monat")]
    [InlineData("1M", "einem Monat")]
    [InlineData("18M", "18 Monaten")]
    [InlineData("1X", "einem Monat und einem halben Monat")]
    [InlineData("1Q", "einem Vierteljahr")]
    [InlineData("3Q", "drei Vierteljahren")]
    [InlineData("1H", "einem Halbjahr")]
    [InlineData("3H", "drei Halbjahren")]
    [InlineData("1Y", "einem Jahr")]
    [InlineData("999Y", "999 Jahren")]
    public void Given_a_limit_when_written_then_it_stands_in_the_dative(string limit, string expected) =>
        Assert.Equal(expected, Limit(limit).ToString());

    [Theory]
    [InlineData("3D", 3)] // § 191 BGB, as all of these
    [InlineData("2W", 14)]
    [InlineData("1h", 15)] // § 189 Abs. 1 BGB
    [InlineData("1M", 30)]
    [InlineData("12M", 360)]
    [InlineData("1X", 45)] // § 189 Abs. 2 BGB
    [InlineData("1Q", 90)]
    [InlineData("1H", 180)]
    [InlineData("1Y", 365)]
    [InlineData("4Y", 1460)]
    [InlineData("999Y", 364_635)]
    public void Given_a_limit_that_need_not_run_without_breaks_when_counted_then_months_have_30_and_years_365_days(
        string limit, int days) => Assert.Equal(days, Limit(limit).DaysWithBreaks);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1000)]
    public void Given_a_number_out_of_range_when_a_limit_is_made_then_it_is_refused(int count)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Days(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Months(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.MonthsAndHalf(count));
    }

    [Fact]
    public void Given_the_longest_limit_when_counted_from_the_last_day_then_the_calendar_holds_it()
    {
        var last = new LocalDate(8999, 12, 31);

        Assert.Equal(new LocalDate(9998, 12, 31), TimeLimit.Years(TimeLimit.MostUnits).LastDayAfter(last));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Days(1).LastDayAfter(last.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Days(1).LastDayFrom(new LocalDate(-1, 1, 1)));
    }

    [Fact]
    public void Given_the_limits_of_the_law_when_listed_then_each_has_its_length_and_norm() => Assert.Equal(
        [
            "einem Monat, § 70 Abs. 1 Satz 1 VwGO", "einem Monat, § 74 Abs. 1 VwGO", "einem Jahr, § 58 Abs. 2 VwGO",
            "einem Monat, § 84 Abs. 1 SGG", "drei Monaten, § 84 Abs. 1 SGG", "einem Monat, § 87 Abs. 1 SGG",
            "einem Jahr, § 66 Abs. 2 SGG", "einem Monat, § 355 Abs. 1 AO", "einem Monat, § 47 Abs. 1 FGO",
            "einem Jahr, § 356 Abs. 2 AO", "zwei Wochen, § 67 Abs. 1 OWiG",
        ],
        new[]
        {
            StatutoryTimeLimits.Objection, StatutoryTimeLimits.Action, StatutoryTimeLimits.WithoutInstruction,
            StatutoryTimeLimits.SocialObjection, StatutoryTimeLimits.SocialObjectionAbroad, StatutoryTimeLimits.SocialAction,
            StatutoryTimeLimits.SocialWithoutInstruction, StatutoryTimeLimits.TaxObjection, StatutoryTimeLimits.TaxAction,
            StatutoryTimeLimits.TaxWithoutInstruction, StatutoryTimeLimits.FineObjection,
        }.Select(limit => $"{limit}, {limit.Norm}"));
}
