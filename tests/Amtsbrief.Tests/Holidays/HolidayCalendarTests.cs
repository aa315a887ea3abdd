using Amtsbrief.Holidays;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.Holidays;

public sealed class HolidayCalendarTests
{
    private static readonly Gen<LocalDate> _days =
        Gen.Int[0, 200 * 365].Select(days => new LocalDate(1995, 1, 1).PlusDays(days));

    private static readonly Gen<HolidayCalendar> _calendars =
        Gen.Enum<FederalState>().Select(state => new HolidayCalendar(state));

    [Theory]
    // Women's Day: Berlin since 2019, Mecklenburg-Western Pomerania since 2023.
    [InlineData("BE", "2018-03-08", null)]
    [InlineData("BE", "2019-03-08", "Frauentag")]
    [InlineData("MV", "2022-03-08", null)]
    [InlineData("MV", "2023-03-08", "Frauentag")]
    // One day of one year.
    [InlineData("BE", "2019-05-08", null)]
    [InlineData("BE", "2020-05-08", "Jahrestag der Befreiung vom Nationalsozialismus")]
    [InlineData("BE", "2021-05-08", null)]
    [InlineData("BE", "2025-05-08", "Jahrestag der Befreiung vom Nationalsozialismus")]
    [InlineData("BB", "2025-05-08", null)]
    [InlineData("BE", "2027-06-17", null)]
    [InlineData("BE", "2028-06-17", "Jahrestag des Volksaufstands von 1953")]
    [InlineData("BE", "2029-06-17", null)]
    // Universal Children's Day.
    [InlineData("TH", "2018-09-20", null)]
    [InlineData("TH", "2019-09-20", "Weltkindertag")]
    // Reformation Day: always in the east, once everywhere in 2017, since 2018 in the north.
    [InlineData("SN", "1995-10-31", "Reformationstag")]
    [InlineData("NW", "2016-10-31", null)]
    [InlineData("NW", "2017-10-31", "Reformationstag")]
    [InlineData("NW", "2018-10-31", null)]
    [InlineData("BE", "2017-10-31", "Reformationstag")]
    [InlineData("BE", "2018-10-31", null)]
    [InlineData("HH", "2016-10-31", null)]
    [InlineData("HH", "2017-10-31", "Reformationstag")]
    [InlineData("HH", "2018-10-31", "Reformationstag")]
    // Repentance Day: the Wednesday from 16 to 22 November.
    [InlineData("SN", "1995-11-22", "Buß- und Bettag")]
    [InlineData("SN", "2024-11-20", "Buß- und Bettag")]
    [InlineData("SN", "2025-11-19", "Buß- und Bettag")]
    [InlineData("SN", "2028-11-22", "Buß- und Bettag")]
    [InlineData("SN", "2033-11-16", "Buß- und Bettag")]
    [InlineData("BY", "2025-11-19", null)]
    // The last two days of the year are working days in law.
    [InlineData("BY", "2025-12-24", null)]
    [InlineData("BY", "2025-12-31", null)]
    public void Given_a_day_when_asked_then_it_is_a_holiday_in_the_years_of_the_law(string state, string day, string? name) =>
        Assert.Equal(name, new HolidayCalendar(Enum.Parse<FederalState>(state)).HolidayOn(Day(day))?.Name);

    [Theory]
    [InlineData(FederalState.BY, LocalHolidays.None, "2025-08-08", null)]
    [InlineData(FederalState.BY, LocalHolidays.AugsburgPeaceFestival, "2025-08-08", "Friedensfest")]
    [InlineData(FederalState.BY, LocalHolidays.AugsburgPeaceFestival, "2025-08-15", null)]
    [InlineData(FederalState.BY, LocalHolidays.AssumptionDay, "2025-08-08", null)]
    [InlineData(FederalState.BY, LocalHolidays.AssumptionDay, "2025-08-15", "Mariä Himmelfahrt")]
    [InlineData(FederalState.SL, LocalHolidays.None, "2025-08-15", "Mariä Himmelfahrt")]
    [InlineData(FederalState.SN, LocalHolidays.None, "2025-06-19", null)]
    [InlineData(FederalState.SN, LocalHolidays.CorpusChristi, "2025-06-19", "Fronleichnam")]
    [InlineData(FederalState.TH, LocalHolidays.None, "2026-06-04", null)]
    [InlineData(FederalState.TH, LocalHolidays.CorpusChristi, "2026-06-04", "Fronleichnam")]
    public void Given_a_place_when_asked_then_its_local_holidays_are_those_the_caller_names(
        FederalState state, LocalHolidays local, string day, string? name) =>
        Assert.Equal(name, new HolidayCalendar(state, local).HolidayOn(Day(day))?.Name);

    [Theory]
    [InlineData(FederalState.NW, LocalHolidays.AssumptionDay)]
    [InlineData(FederalState.SL, LocalHolidays.AssumptionDay)]
    [InlineData(FederalState.BW, LocalHolidays.AugsburgPeaceFestival)]
    [InlineData(FederalState.BY, LocalHolidays.CorpusChristi)]
    [InlineData(FederalState.SN, LocalHolidays.CorpusChristi | LocalHolidays.AssumptionDay)]
    [InlineData(FederalState.SN, (LocalHolidays)128)]
    public void Given_a_local_holiday_of_another_land_when_a_calendar_is_made_then_it_is_refused(
        FederalState state, LocalHolidays local) =>
        Assert.Contains(
            FederalStates.NameOf(state), Assert.Throws<ArgumentException>(() => new HolidayCalendar(state, local)).Message);

    [Theory]
    // Good Friday to Easter Monday.
    [InlineData("NW", "2026-04-02", "2026-04-02", "2026-04-07")]
    [InlineData("NW", "2026-04-03", "2026-04-07", "2026-04-07")]
    [InlineData("NW", "2026-04-04", "2026-04-07", "2026-04-07")]
    // Christmas on Thursday and Friday.
    [InlineData("NW", "2025-12-24", "2025-12-24", "2025-12-29")]
    [InlineData("NW", "2025-12-25", "2025-12-29", "2025-12-29")]
    // New Year with and without Epiphany behind a Sunday.
    [InlineData("NW", "2030-01-05", "2030-01-07", "2030-01-07")]
    [InlineData("BW", "2029-01-05", "2029-01-05", "2029-01-08")]
    [InlineData("BY", "2031-01-05", "2031-01-07", "2031-01-07")]
    [InlineData("HE", "2031-01-05", "2031-01-06", "2031-01-06")]
    [InlineData("HE", "2031-12-31", "2031-12-31", "2032-01-02")]
    public void Given_a_day_when_the_next_working_day_is_asked_then_weekends_and_holidays_are_passed_over(
        string state, string day, string same, string next)
    {
        var calendar = new HolidayCalendar(Enum.Parse<FederalState>(state));

        Assert.Equal(Day(same), calendar.SameOrNextWorkingDay(Day(day)));
        Assert.Equal(Day(next), calendar.NextWorkingDay(Day(day)));
    }

    [Fact]
    public void Given_any_day_when_moved_to_a_working_day_then_it_is_one_near_by_and_stays() =>
        Gen.Select(_calendars, _days).Sample((calendar, day) =>
        {
            var moved = calendar.SameOrNextWorkingDay(day);
            Assert.True(calendar.IsWorkingDay(moved));
            Assert.InRange(moved, day, day.PlusDays(5));
            Assert.Equal(moved, calendar.SameOrNextWorkingDay(moved));
            Assert.True(calendar.NextWorkingDay(day) > day);
            Assert.Equal(calendar.NextWorkingDay(day), calendar.SameOrNextWorkingDay(day.PlusDays(1)));
        });

    [Fact]
    public void Given_two_holidays_on_one_day_when_listed_then_both_are_there() => Assert.Equal(
        ["Tag der Arbeit", "Christi Himmelfahrt"],
        new HolidayCalendar(FederalState.HH).HolidaysIn(2008)
            .Where(day => day.Date == Day("2008-05-01"))
            .Select(day => day.Name));

    [Fact]
    public void Given_a_law_that_the_table_does_not_know_when_added_then_its_day_is_a_holiday()
    {
        var calendar = new HolidayCalendar(FederalState.HH)
        {
            FurtherRules =
            [
                new HolidayRule
                {
                    Name = "Tag der Elbe",
                    Day = new HolidayDay.Annual(7, 7),
                    Years = [HolidayYears.Only(2027), new HolidayYears(2030, 2031), HolidayYears.Since(2040)],
                },
            ],
        };

        Assert.Equal(
            [2027, 2030, 2031, 2040, 2041, 2042],
            Enumerable.Range(2024, 19).Where(year => calendar.IsHoliday(new LocalDate(year, 7, 7))));
        Assert.Contains(new Holiday(new LocalDate(2027, 7, 7), "Tag der Elbe"), calendar.HolidaysIn(2027));
        Assert.NotEqual(new HolidayCalendar(FederalState.HH), calendar);
        Assert.Equal(new HolidayCalendar(FederalState.HH), new HolidayCalendar(FederalState.HH));
    }

    [Fact]
    public void Given_nulls_in_rules_when_made_then_they_are_refused()
    {
        var rule = new HolidayRule { Name = "Tag der Elbe", Day = new HolidayDay.Annual(7, 7) };

        Assert.Throws<ArgumentException>(() => new HolidayCalendar(FederalState.HH) { FurtherRules = [rule, null!] });
        Assert.Throws<ArgumentNullException>(() => rule with { Name = null! });
        Assert.Throws<ArgumentNullException>(() => rule with { Day = null! });
        Assert.Throws<ArgumentException>(() => rule with { Years = [null!] });
    }

    [Fact]
    public void Given_a_weekday_before_a_day_of_the_first_week_when_made_then_it_is_refused_as_it_would_leave_its_year()
    {
        var monday = IsoDayOfWeek.Monday;
        var day = new HolidayDay.WeekdayBefore(monday, new AnnualDate(1, 8));
        Assert.All(Enumerable.Range(2000, 28), year => Assert.Equal((year, monday), (day.In(year).Year, day.In(year).DayOfWeek)));
        Assert.Equal(new LocalDate(2024, 1, 1), day.In(2024));
        Assert.Equal(new LocalDate(2025, 1, 6), day.In(2025));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayDay.WeekdayBefore(monday, new AnnualDate(1, 7)));
        Assert.Throws<ArgumentOutOfRangeException>(() => day with { Day = new AnnualDate(1, 1) });
    }

    [Theory]
    [InlineData(-81, false)]
    [InlineData(-80, true)]
    [InlineData(250, true)]
    [InlineData(251, false)]
    [InlineData(int.MinValue, false)]
    public void Given_days_from_Easter_when_made_then_they_stay_in_every_year(int days, bool stays)
    {
        if (!stays)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayDay.FromEaster(days));
            Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayDay.FromEaster(1) with { Days = days });
            return;
        }

        var day = new HolidayDay.FromEaster(days);
        Assert.All(Enumerable.Range(1583, 9999 - 1583 + 1), year => Assert.Equal(year, day.In(year).Year));
    }

    [Fact]
    public void Given_any_day_when_asked_for_its_holiday_then_it_is_the_first_that_the_year_lists() =>
        Gen.Select(_calendars, _days).Sample((calendar, day) => Assert.Equal(
            calendar.HolidaysIn(day.Year).FirstOrDefault(holiday => holiday.Date == day), calendar.HolidayOn(day)));

    [Fact]
    public void Given_a_date_of_another_calendar_when_asked_then_it_is_the_same_day()
    {
        var calendar = new HolidayCalendar(FederalState.HH);
        var julian = new LocalDate(2026, 4, 3).WithCalendar(CalendarSystem.Julian);

        Assert.Equal("Karfreitag", calendar.HolidayOn(julian)?.Name);
        Assert.Equal(new LocalDate(2026, 4, 7), calendar.NextWorkingDay(julian));
        Assert.Equal(new LocalDate(2026, 4, 7), calendar.SameOrNextWorkingDay(julian));
    }

    [Fact]
    public void Given_a_year_before_1995_when_asked_then_it_is_refused()
    {
        var calendar = new HolidayCalendar(FederalState.HH);

        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.HolidaysIn(1994));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.IsHoliday(Day("1994-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.IsWorkingDay(Day("1994-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.NextWorkingDay(Day("1994-12-31")));
        Assert.True(calendar.IsHoliday(Day("1995-01-01")));
    }

    [Fact]
    public void Given_the_end_of_time_when_the_next_working_day_is_asked_then_it_is_refused()
    {
        var calendar = new HolidayCalendar(FederalState.HH);

        Assert.Equal(Day("9999-12-31"), calendar.NextWorkingDay(Day("9999-12-30")));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.NextWorkingDay(Day("9999-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.HolidaysIn(10000));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
