using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Times;
using CsCheck;
using NodaTime;

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
}
