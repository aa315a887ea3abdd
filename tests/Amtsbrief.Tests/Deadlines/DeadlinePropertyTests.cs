using Amtsbrief.Deadlines;
using Amtsbrief.German.Citations;
using Amtsbrief.German.Dates;
using Amtsbrief.Holidays;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.Deadlines;

/// <summary>What holds of every period of every law in every Land.</summary>
public sealed class DeadlinePropertyTests
{
    private static readonly Gen<LocalDate> _days =
        Gen.Int[0, 60 * 365].Select(days => new LocalDate(1995, 1, 1).PlusDays(days));

    private static readonly Gen<HolidayCalendar> _places = Gen.Enum<FederalState>().Select(state => new HolidayCalendar(state));

    private static readonly Gen<ProceduralRegime> _regimes = Gen.OneOf(
        Gen.Const(ProceduralRegime.VwVfG), Gen.Const(ProceduralRegime.SgbX), Gen.Const(ProceduralRegime.Ao),
        Gen.Const(ProceduralRegime.Bgb), Gen.Const(ProceduralRegime.SgbX with { Periods = PeriodRules.Sgg }));

    private static readonly Gen<DeadlineCalculator> _calculators =
        Gen.Select(_regimes, _places, _places, (regime, recipient, seat) => new DeadlineCalculator(regime, recipient, seat));

    private static readonly Gen<TimeLimit> _limits = Gen.OneOf(
        Gen.Int[1, 90].Select(TimeLimit.Days), Gen.Int[1, 12].Select(TimeLimit.Weeks), Gen.Int[1, 30].Select(TimeLimit.Months),
        Gen.Int[1, 5].Select(TimeLimit.MonthsAndHalf), Gen.Int[1, 5].Select(TimeLimit.QuarterYears),
        Gen.Int[1, 5].Select(TimeLimit.HalfYears), Gen.Int[1, 5].Select(TimeLimit.Years), Gen.Const(TimeLimit.HalfMonth));

    private static readonly Gen<Transmission> _ways = _days.SelectMany(day => Gen.OneOf<Transmission>(
        Gen.Bool.Select(abroad => (Transmission)new Transmission.Post(day) { IsAbroad = abroad }),
        Gen.Const((Transmission)new Transmission.Electronic(day)), Gen.Const((Transmission)new Transmission.PortalMailbox(day)),
        Gen.Const((Transmission)new Transmission.PublicNotice(day)), Gen.Const((Transmission)new Transmission.HandedOver(day)),
        Gen.Const((Transmission)new Transmission.RegisteredLetter(day)),
        Gen.Const((Transmission)new Transmission.ElectronicService(day)),
        Gen.Int[0, 14].Select(after => (Transmission)new Transmission.Retrieval(day) { Retrieved = day.PlusDays(after) }),
        Gen.Enum<ServiceMeans>().Select(means => (Transmission)new Transmission.FormalService(day, means))));

    [Fact]
    public void Given_any_period_when_it_ends_then_on_a_working_day_at_the_seat_and_not_before_the_counted_day() =>
        Gen.Select(_calculators, _days, _limits, Gen.Bool).Sample((calculator, day, limit, isFrom) =>
        {
            var deadline = isFrom ? calculator.From(day, limit) : calculator.After(day, limit);
            Assert.True(calculator.Seat.IsWorkingDay(deadline.LastDay));
            Assert.Equal(calculator.Seat.SameOrNextWorkingDay(deadline.CountedDay), deadline.LastDay);
            Assert.Equal(deadline.LastDay, calculator.FixedDay(deadline.LastDay).LastDay);
            Assert.Equal(deadline.LastDay, deadline.Steps[^1].Date);
            AssertGerman(deadline.Steps, deadline.Explanation);
        });

    [Fact]
    public void Given_two_events_when_one_is_later_then_its_period_ends_no_earlier() =>
        Gen.Select(_calculators, _days, _limits, Gen.Int[0, 40]).Sample((calculator, day, limit, later) =>
        {
            Assert.True(calculator.After(day, limit).LastDay <= calculator.After(day.PlusDays(later), limit).LastDay);
            Assert.True(calculator.From(day, limit).LastDay <= calculator.From(day.PlusDays(later), limit).LastDay);
        });

    [Fact]
    public void Given_any_limit_when_counted_from_a_day_then_it_ends_no_later_than_after_an_event_on_that_day() =>
        Gen.Select(_days, _limits).Sample((day, limit) =>
        {
            Assert.True(limit.LastDayFrom(day) <= limit.LastDayAfter(day));
            Assert.True(limit.LastDayFrom(day) >= limit.LastDayAfter(day).PlusDays(-1));
            Assert.True(limit.LastDayFrom(day) >= day);
        });

    [Fact]
    public void Given_days_or_weeks_when_counted_then_an_event_is_a_beginning_on_the_next_day() =>
        Gen.Select(_days, Gen.Int[1, 200], Gen.Bool).Sample((day, count, inWeeks) =>
        {
            var limit = inWeeks ? TimeLimit.Weeks(count) : TimeLimit.Days(count);
            Assert.Equal(limit.LastDayFrom(day.PlusDays(1)), limit.LastDayAfter(day));
            Assert.Equal(Period.Between(day, limit.LastDayAfter(day), PeriodUnits.Days).Days, inWeeks ? 7 * count : count);
        });

    [Fact]
    public void Given_longer_units_when_counted_then_they_are_their_months() =>
        Gen.Select(_days, Gen.Int[1, 20]).Sample((day, count) =>
        {
            Assert.Equal(TimeLimit.Months(3 * count).LastDayAfter(day), TimeLimit.QuarterYears(count).LastDayAfter(day));
            Assert.Equal(TimeLimit.Months(6 * count).LastDayFrom(day), TimeLimit.HalfYears(count).LastDayFrom(day));
            Assert.Equal(TimeLimit.Months(12 * count).LastDayAfter(day), TimeLimit.Years(count).LastDayAfter(day));
            Assert.Equal(TimeLimit.Days(15).LastDayFrom(day), TimeLimit.HalfMonth.LastDayFrom(day));
        });

    [Fact]
    public void Given_any_dispatch_when_notified_then_the_steps_rise_to_its_day_and_each_ends_a_sentence() =>
        Gen.Select(_calculators, _ways).Sample((calculator, way) =>
        {
            var notification = calculator.Notify(way);
            Assert.All(
                notification.Steps.Zip(notification.Steps.Skip(1)),
                pair => Assert.True(pair.First.Date <= pair.Second.Date));
            AssertGerman(notification.Steps, notification.Explanation);
            if (notification.Day is { } day)
            {
                Assert.Equal(day, notification.Steps[^1].Date);
                Assert.Equal(
                    calculator.After(day, TimeLimit.Months(1)).LastDay,
                    calculator.After(notification, TimeLimit.Months(1)).LastDay);
            }
        });

    [Fact]
    public void Given_tax_law_when_a_day_is_deemed_then_it_is_a_working_day_where_the_recipient_lives() =>
        Gen.Select(_places, _places, _days).Sample((recipient, seat, day) =>
        {
            var post = new Transmission.Post(day);
            var tax = new DeadlineCalculator(ProceduralRegime.Ao, recipient, seat).Notify(post).Day!.Value;
            var other = new DeadlineCalculator(ProceduralRegime.VwVfG, recipient, seat).Notify(post).Day!.Value;
            Assert.Equal(day.PlusDays(day < new LocalDate(2025, 1, 1) ? 3 : 4), other);
            Assert.Equal(recipient.SameOrNextWorkingDay(other), tax);
        });

    [Fact]
    public void Given_a_period_when_extended_then_it_is_one_that_begins_at_its_end() =>
        Gen.Select(_calculators, _days, _limits, _limits).Sample((calculator, day, first, second) =>
        {
            var deadline = calculator.After(day, first);
            var extended = calculator.Extend(deadline, second);
            Assert.Equal(calculator.After(deadline.LastDay, second).LastDay, extended.LastDay);
            Assert.Equal(deadline.Steps, ValueList.From(extended.Steps.Take(deadline.Steps.Count)));
            Assert.Contains("§ 190 BGB", extended.Steps.SelectMany(step => step.Norms));
        });

    // One sentence a step, weekdays as in the calendar, rules that read as citations.
    private static void AssertGerman(ValueList<DeadlineStep> steps, string explanation)
    {
        var lines = explanation.Split('\n');
        Assert.Equal(steps.Count, lines.Length);
        Assert.All(lines, line =>
        {
            Assert.True(char.IsUpper(line[0]), line);
            Assert.True(line.EndsWith('.') && !line.Contains("..") && !line.Contains("  "), line);
        });
        Assert.Empty(GermanDate.WeekdayMismatches(explanation));
        Assert.All(
            steps.SelectMany(step => step.Norms).Where(norm => norm[0] is '§' or 'A'),
            norm => Assert.Equal(norm, Citation.Parse(norm).ToString()));
    }
}
