using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Times;
using CsCheck;
using NodaTime;
using NodaTime.Text;

namespace Amtsbrief.Tests.German.Times;

public sealed class GermanDateTimeTests
{
    private const GermanDateFormat WithWeekday = GermanDateFormat.AlphanumericWithWeekday;

    private static readonly LocalDate _date = new(2017, 3, 31);
    private static readonly GermanDateTimeStyle _dots = GermanDateTimeStyle.DotTimes;

    public static TheoryData<EventTime?, string> Table { get; } = new()
    {
        { null, "Freitag, 31. März 2017" },
        { new EventTime.At(new(14, 0)), "Freitag, 31. März 2017, 14.00 Uhr" },
        { new EventTime.From(new(14, 0)), "Freitag, 31. März 2017, ab 14.00 Uhr" },
        { new EventTime.Between(new(14, 0), new(16, 0)), "Freitag, 31. März 2017, 14.00 – 16.00 Uhr" },
    };

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void Given_a_date_with_a_time_when_written_then_a_comma_parts_them_and_it_reads_back(EventTime? time, string expected)
    {
        Assert.Equal(expected, GermanDateTime.Format(_date, time, WithWeekday, _dots));
        Assert.True(GermanDateTime.TryParse(expected, WithWeekday, _dots, out var date, out var readTime, out _));
        Assert.Equal((_date, time), (date, readTime));
    }

    [Theory]
    [InlineData("Donnerstag, 31. März 2017, ab 14.00 Uhr", "is a Freitag, not a Donnerstag")]
    [InlineData("Freitag, 31. März 2017, ab 14:00 Uhr", "parted by \".\"")]
    [InlineData("Freitag, 31. März 2017, ", "A time is written")]
    [InlineData("Freitag, 31. März 2017 ab 14.00 Uhr", "\" ab 14.00 Uhr\" must not follow")]
    [InlineData("Freitag, 31. März 2017, 16.00 – 14.00 Uhr", "not after its start")]
    public void Given_a_text_that_is_no_such_event_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(GermanDateTime.TryParse(text, WithWeekday, _dots, out var date, out var time, out var reason));
        Assert.Equal((default, null), (date, time));
        Assert.Contains(expected, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_any_date_and_time_when_written_and_read_then_they_are_the_same() =>
        Gen.Select(Generators.Dates, Generators.EventTimes, Gen.Enum<GermanDateFormat>(), Generators.Styles)
            .Sample((date, time, format, style) =>
            {
                var text = GermanDateTime.Format(date, time, format, style);
                Assert.True(GermanDateTime.TryParse(text, format, style, out var day, out var clock, out var reason), reason);
                Assert.Equal((date, time), (day, clock));
            });

    [Theory]
    [InlineData("2017-03-31T14:00", "2017-03-31T16:30", RangeSign.SpacedEnDash, "31. März 2017, 14:00 – 16:30 Uhr")]
    [InlineData("2017-03-31T14:00", "2017-04-01T00:00", RangeSign.SpacedEnDash, "31. März 2017, 14 – 24 Uhr")]
    [InlineData("2017-03-31T22:00", "2017-04-01T06:00", RangeSign.SpacedEnDash, "31. März 2017, 22 Uhr – 1. April 2017, 6 Uhr")]
    [InlineData("2017-03-31T22:00", "2017-04-01T06:30", RangeSign.EnDash, "31. März 2017, 22 Uhr–1. April 2017, 06:30 Uhr")]
    [InlineData(
        "2017-03-31T22:00", "2017-04-02T00:00", RangeSign.Word, "vom 31. März 2017, 22 Uhr, bis zum 2. April 2017, 0 Uhr")]
    [InlineData("2017-03-31T09:00", "2017-03-31T12:00", RangeSign.Word, "31. März 2017, von 9 bis 12 Uhr")]
    public void Given_a_range_with_times_when_written_then_one_day_stands_once_and_it_reads_back(
        string start, string end, RangeSign sign, string expected)
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
        var range = new DateTimeRange(pattern.Parse(start).Value, pattern.Parse(end).Value);
        var style = GermanDateTimeStyle.Din5008 with { RangeSign = sign };

        Assert.Equal(expected, GermanDateTime.FormatRange(range, GermanDateFormat.Alphanumeric, style));
        Assert.Equal(range, GermanDateTime.ParseRange(expected, GermanDateFormat.Alphanumeric, style));
    }

    [Theory]
    [InlineData("31. März 2017, 22 – 6 Uhr des Folgetags", "2017-03-31T22:00", "2017-04-01T06:00")]
    [InlineData("31. Dezember 2017, von 22 bis 6 Uhr des Folgetags", "2017-12-31T22:00", "2018-01-01T06:00")]
    public void Given_a_night_when_read_then_it_ends_on_the_next_day(string text, string start, string end)
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

        Assert.Equal(
            new DateTimeRange(pattern.Parse(start).Value, pattern.Parse(end).Value),
            GermanDateTime.ParseRange(text, GermanDateFormat.Alphanumeric, GermanDateTimeStyle.Din5008));
    }

    [Theory]
    [InlineData("31. März 2017, 14 Uhr", "end of the range is missing")]
    [InlineData("31. März 2017", "comma and a time must follow")]
    [InlineData("31. März 2017, 14 Uhr – 31. März 2017, 13 Uhr", "ends when it starts, or before")]
    [InlineData("31. März 2017, 14 Uhr – 32. März 2017, 13 Uhr", "März 2017 has 31 days")]
    [InlineData("31. März 2017, 14 – 16 Uhr und", "is written")]
    [InlineData("31. Dezember 9999, 22 – 24 Uhr", "after the year 9999")]
    [InlineData("31. Dezember 9999, 22 – 6 Uhr des Folgetags", "after the year 9999")]
    public void Given_a_text_that_is_no_range_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(GermanDateTime.TryParseRange(
            text, GermanDateFormat.Alphanumeric, GermanDateTimeStyle.Din5008, out var range, out var reason));
        Assert.Null(range);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_any_range_with_times_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Generators.DateTimeRanges, Gen.Enum<GermanDateFormat>(), Generators.Styles).Sample((range, format, style) =>
        {
            var text = GermanDateTime.FormatRange(range, format, style);
            Assert.True(GermanDateTime.TryParseRange(text, format, style, out var read, out var reason), reason);
            Assert.Equal(range, read);
        });
}
