using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Times;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.German.Times;

public sealed class GermanZonedTimeTests
{
    private const GermanDateFormat Alphanumeric = GermanDateFormat.Alphanumeric;

    private static readonly GermanDateTimeStyle _din = GermanDateTimeStyle.Din5008;
    private static readonly IDateTimeZoneProvider _zones = DateTimeZoneProviders.Tzdb;

    [Theory]
    [InlineData("Europe/Berlin", 2017, 3, 31, 14, 30, null, "31. März 2017, 14:30 Uhr")]
    [InlineData("Europe/Berlin", 2017, 3, 31, 14, 30, "Ortszeit Berlin", "31. März 2017, 14:30 Uhr")]
    [InlineData("Europe/Busingen", 2017, 1, 31, 14, 0, null, "31. Januar 2017, 14 Uhr")]
    [InlineData("America/New_York", 2017, 3, 31, 8, 30, null, "31. März 2017, 08:30 Uhr (UTC−4)")]
    [InlineData(
        "America/New_York", 2017, 3, 31, 8, 30, "Ortszeit New York", "31. März 2017, 08:30 Uhr (Ortszeit New York, UTC−4)")]
    [InlineData("Europe/Paris", 2017, 3, 31, 14, 0, null, "31. März 2017, 14 Uhr (UTC+2)")]
    [InlineData("Asia/Kolkata", 2017, 3, 31, 14, 0, null, "31. März 2017, 14 Uhr (UTC+5:30)")]
    [InlineData("Etc/UTC", 2017, 3, 31, 14, 0, null, "31. März 2017, 14 Uhr (UTC)")]
    public void Given_a_moment_when_written_then_its_zone_is_named_unless_it_is_that_of_Germany(
        string zone, int year, int month, int day, int hour, int minute, string? name, string expected)
    {
        var time = new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(_zones[zone]);

        Assert.Equal(expected, GermanZonedTime.Format(time, Alphanumeric, _din, name));
        Assert.Equal(time.ToOffsetDateTime(), GermanZonedTime.Parse(expected, Alphanumeric, _din));
    }

    [Theory]
    [InlineData(2025, 10, 26, 0, "26. Oktober 2025, 02:30 Uhr MESZ")]
    [InlineData(2025, 10, 26, 1, "26. Oktober 2025, 02:30 Uhr MEZ")]
    [InlineData(1947, 6, 29, 0, "29. Juni 1947, 02:30 Uhr (UTC+3)")]
    public void Given_a_time_that_clocks_show_twice_when_written_then_it_says_which(
        int year, int month, int day, int hourInUtc, string expected)
    {
        var instant = Instant.FromUtc(year, month, day, hourInUtc, 30);
        var time = (year == 1947 ? instant.Minus(Duration.FromHours(1)) : instant).InZone(_zones["Europe/Berlin"]);

        Assert.Equal(expected, GermanZonedTime.Format(time, Alphanumeric, _din));
        Assert.Equal(time.ToOffsetDateTime(), GermanZonedTime.Parse(expected, Alphanumeric, _din));
    }

    [Fact]
    public void Given_the_nights_when_clocks_are_turned_when_mapped_then_gap_and_overlap_are_told()
    {
        var gap = Assert.IsType<LocalTimeMapping.Skipped>(GermanZonedTime.Map(new LocalDateTime(2025, 3, 30, 2, 30)));
        Assert.Equal(new LocalDateTime(2025, 3, 30, 2, 0), gap.Before);
        Assert.Equal(new LocalDateTime(2025, 3, 30, 3, 0), gap.After.LocalDateTime);
        var twice = Assert.IsType<LocalTimeMapping.Twice>(GermanZonedTime.Map(new LocalDateTime(2025, 10, 26, 2, 30)));
        Assert.Equal(Duration.FromHours(1), twice.Later - twice.Earlier);
        Assert.IsType<LocalTimeMapping.Once>(GermanZonedTime.Map(new LocalDateTime(2025, 10, 26, 3, 0)));
    }

    [Fact]
    public void Given_every_day_on_which_clocks_are_turned_then_it_is_among_those_that_are_looked_up()
    {
        var (start, end) = (Instant.FromUtc(1890, 1, 1, 0, 0), Instant.FromUtc(2200, 1, 1, 0, 0));
        var turned = GermanZonedTime.GermanZone.GetZoneIntervals(start, end)
            .Skip(1)
            .SelectMany(interval => new[] { interval.Start.Plus(-Duration.Epsilon), interval.Start })
            .Select(moment => moment.InZone(GermanZonedTime.GermanZone).Date)
            .ToHashSet();

        Assert.All(turned, day => Assert.True(GermanZonedTime.MayTurnClocks(day), $"{day}"));
        var days = Enumerable.Range(0, 366 * 204).Select(new LocalDate(1996, 1, 1).PlusDays).Where(day => day.Year < 2200);
        Assert.Equal(turned.Where(day => day.Year >= 1996).Order(), days.Where(GermanZonedTime.MayTurnClocks));
    }

    [Theory]
    [InlineData("30. März 2025, 02:30 Uhr", "put forward from 2 to 3 Uhr")]
    [InlineData("30. März 2025, 02:30 Uhr MEZ", "put forward from 2 to 3 Uhr")]
    [InlineData("26. Oktober 2025, 02:30 Uhr", "twice: write MESZ for the first or MEZ")]
    [InlineData("26. Juli 2025, 02:30 Uhr MEZ", "none of the named zone")]
    [InlineData("26. Juli 2025, 02:30 Uhr CET", "\" CET\" must not follow")]
    [InlineData("26. Juli 2025, 02:30 Uhr (Ortszeit)", "A zone is written")]
    [InlineData("26. Juli 2025, 02:30 Uhr (UTC+19)", "A zone is written")]
    [InlineData("26. Juli 2025, 02:30 Uhr (UTC+1:75)", "A zone is written")]
    [InlineData("26. Juli 2025", "comma and a time must follow")]
    public void Given_a_text_that_is_no_moment_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(GermanZonedTime.TryParse(text, Alphanumeric, _din, out var time, out var reason));
        Assert.Equal(default, time);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a, b")]
    [InlineData("(a)")]
    public void Given_a_name_that_could_not_be_read_when_written_then_it_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => GermanZonedTime.Format(
            Instant.FromUtc(2025, 1, 1, 0, 0).InUtc(), Alphanumeric, _din, name));

    [Fact]
    public void Given_any_moment_when_written_and_read_then_it_is_the_same()
    {
        // From 1894 on offsets have no seconds in Germany, and from 1972 on nowhere.
        var (first, last) = (Instant.FromUtc(1972, 1, 8, 0, 0), Instant.FromUtc(2100, 1, 1, 0, 0));
        var seconds = Gen.Long[first.ToUnixTimeSeconds(), last.ToUnixTimeSeconds()];
        var zones = Gen.Int[0, _zones.Ids.Count - 1].Select(index => _zones.Ids[index]);
        Gen.Select(seconds, Gen.OneOf(zones, Gen.Const("Europe/Berlin")), Gen.Enum<GermanDateFormat>(), Generators.Styles)
            .Sample((second, zone, format, style) =>
            {
                var time = Instant.FromUnixTimeSeconds(second).InZone(_zones[zone]);
                var text = GermanZonedTime.Format(time, format, style);
                Assert.Equal(time.ToOffsetDateTime(), GermanZonedTime.Parse(text, format, style));
            });
    }
}
