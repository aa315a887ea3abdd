using Amtsbrief.German;
using Amtsbrief.German.Times;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.German.Times;

public sealed class GermanTimeEventsTests
{
    private static readonly GermanDateTimeStyle _din = GermanDateTimeStyle.Din5008;
    private static readonly GermanDateTimeStyle _dots = GermanDateTimeStyle.DotTimes;
    private static readonly GermanDateTimeStyle _close = _din with { RangeSign = RangeSign.EnDash };
    private static readonly GermanDateTimeStyle _words = _dots with { RangeSign = RangeSign.Word };

    public static TheoryData<EventTime, GermanDateTimeStyle, string> Table { get; } = new()
    {
        { At(14, 0), _din, "14 Uhr" },
        { At(14, 0), _dots, "14.00 Uhr" },
        { From(14, 0), _dots, "ab 14.00 Uhr" },
        { From(7, 0), _din, "ab 7 Uhr" },
        { new EventTime.Around(new(14, 0)), _din, "gegen 14 Uhr" },
        { new EventTime.Overnight(new(22, 0), new(6, 0)), _din, "22 – 6 Uhr des Folgetags" },
        { new EventTime.Overnight(new(22, 0), new(6, 30)), _words, "von 22.00 bis 06.30 Uhr des Folgetags" },
        { new EventTime.Overnight(new(22, 0), new(0, 0)), _din, "22 – 0 Uhr des Folgetags" },
        { Until(16, 0), _dots, "bis 16.00 Uhr" },
        { Until(16, 30), _din, "bis 16:30 Uhr" },
        { Until(0, 0), _din, "bis 24 Uhr" },
        { Between(9, 0, 12, 0), _din, "9 – 12 Uhr" },
        { Between(16, 0, 20, 0), _close, "16–20 Uhr" },
        { Between(14, 0, 16, 30), _din, "14:00 – 16:30 Uhr" },
        { Between(8, 30, 12, 0), _close, "08:30–12:00 Uhr" },
        { Between(14, 0, 16, 0), _dots, "14.00 – 16.00 Uhr" },
        { Between(14, 0, 16, 0), _words, "von 14.00 bis 16.00 Uhr" },
        { Between(9, 0, 12, 0), _din with { RangeSign = RangeSign.Word }, "von 9 bis 12 Uhr" },
        { Between(18, 0, 0, 0), _din, "18 – 24 Uhr" },
        { Between(18, 30, 0, 0), _din, "18:30 – 24:00 Uhr" },
        { Between(0, 0, 0, 0), _dots, "00.00 – 24.00 Uhr" },
    };

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void Given_the_time_of_an_event_when_written_then_it_has_the_form_of_the_style_and_reads_back(
        EventTime time, GermanDateTimeStyle style, string expected)
    {
        Assert.Equal(expected, GermanTime.Format(time, style));
        Assert.Equal(time, GermanTime.ParseEvent(expected, style));
        Assert.Equal(time, GermanTime.ParseEvent(expected.Replace(" Uhr", "", StringComparison.Ordinal), style));
    }

    [Theory]
    [InlineData("9 bis 12 Uhr")]
    [InlineData("von 9 Uhr bis 12 Uhr")]
    [InlineData("9 Uhr – 12 Uhr")]
    [InlineData("09:00–12:00")]
    [InlineData("von 9 – 12 Uhr")]
    public void Given_another_usual_spelling_when_read_then_it_is_understood(string text) =>
        Assert.Equal(Between(9, 0, 12, 0), GermanTime.ParseEvent(text, _din));

    [Theory]
    [InlineData("12 – 9 Uhr", "ends at 9 Uhr, which is not after its start at 12 Uhr")]
    [InlineData("9 – 9 Uhr", "not after its start")]
    [InlineData("22 – 6 Uhr", "across midnight it goes on with \"des Folgetags\"")]
    [InlineData("22 – 0 Uhr", "not after its start")]
    [InlineData("22 – 24 Uhr des Folgetags", "the next day is 0 Uhr")]
    [InlineData("gegen 24 Uhr", "24 Uhr can only be the end")]
    [InlineData("von 9 Uhr", "needs \"bis\" and its end")]
    [InlineData("ab 24 Uhr", "24 Uhr can only be the end")]
    [InlineData("24 Uhr", "24 Uhr can only be the end")]
    [InlineData("9 – ", "is written 14:30 Uhr")]
    [InlineData("9 – 25 Uhr", "no such time")]
    [InlineData("9 - 12 Uhr", "\" - 12 Uhr\" must not follow")]
    [InlineData("9 – 12.30 Uhr", "parted by \":\"")]
    [InlineData("ab14 Uhr", "is written 14:30 Uhr")]
    [InlineData("ab 14 Uhr c. t.", "\" c. t.\" must not follow")]
    [InlineData("", "is written 14:30 Uhr")]
    public void Given_a_text_that_is_no_such_time_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(GermanTime.TryParseEvent(text, _din, out var time, out var reason));
        Assert.Null(time);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => GermanTime.ParseEvent(text, _din)).Message);
    }

    [Theory]
    [InlineData(12, 9)]
    [InlineData(9, 9)]
    public void Given_an_end_not_after_the_start_when_made_then_it_is_refused(int start, int end) =>
        Assert.Throws<ArgumentException>(() => Between(start, 0, end, 0));

    [Fact]
    public void Given_any_time_of_an_event_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Generators.EventTimes, Generators.Styles).Sample((time, style) =>
            Assert.Equal(time, GermanTime.ParseEvent(GermanTime.Format(time, style), style)));

    private static EventTime.At At(int hour, int minute) => new EventTime.At(new LocalTime(hour, minute));

    private static EventTime.From From(int hour, int minute) => new EventTime.From(new LocalTime(hour, minute));

    private static EventTime.Until Until(int hour, int minute) => new EventTime.Until(new LocalTime(hour, minute));

    private static EventTime.Between Between(int startHour, int startMinute, int endHour, int endMinute) =>
        new EventTime.Between(new LocalTime(startHour, startMinute), new LocalTime(endHour, endMinute));
}
