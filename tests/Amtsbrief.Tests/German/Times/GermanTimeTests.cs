using Amtsbrief.German;
using Amtsbrief.German.Times;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.German.Times;

public sealed class GermanTimeTests
{
    private static readonly GermanDateTimeStyle _din = GermanDateTimeStyle.Din5008;
    private static readonly GermanDateTimeStyle _dots = GermanDateTimeStyle.DotTimes;

    [Theory]
    [InlineData(14, 30, 0, "14:30", "14.30")]
    [InlineData(9, 15, 0, "09:15", "09.15")]
    [InlineData(10, 22, 9, "10:22:09", "10.22.09")]
    [InlineData(10, 0, 9, "10:00:09", "10.00.09")]
    [InlineData(15, 0, 0, "15", "15.00")]
    [InlineData(7, 0, 0, "7", "07.00")]
    [InlineData(0, 0, 0, "0", "00.00")]
    [InlineData(0, 5, 0, "00:05", "00.05")]
    [InlineData(23, 59, 59, "23:59:59", "23.59.59")]
    public void Given_a_time_when_written_then_it_has_the_form_of_the_style_and_reads_back(
        int hour, int minute, int second, string din, string dots)
    {
        var time = new LocalTime(hour, minute, second);

        Assert.Equal(din, GermanTime.FormatWithoutUhr(time, _din));
        Assert.Equal(din + " Uhr", GermanTime.Format(time, _din));
        Assert.Equal(dots, GermanTime.FormatWithoutUhr(time, _dots));
        Assert.Equal(dots + " Uhr", GermanTime.Format(time, _dots));
        Assert.All([din, din + " Uhr", din + "\u00A0Uhr"], text => Assert.Equal(time, GermanTime.Parse(text, _din)));
        Assert.All([dots, dots + " Uhr"], text => Assert.Equal(time, GermanTime.Parse(text, _dots)));
    }

    [Fact]
    public void Given_the_other_mixtures_of_choices_when_written_then_each_is_kept()
    {
        Assert.Equal("07:00 Uhr", GermanTime.Format(new LocalTime(7, 0), _din with { FullHours = FullHours.WithMinutes }));
        Assert.Equal("7 Uhr", GermanTime.Format(new LocalTime(7, 0), _dots with { FullHours = FullHours.HourAlone }));
    }

    [Theory]
    [InlineData("7:30 Uhr", 7, 30)]
    [InlineData("07 Uhr", 7, 0)]
    [InlineData("14:00 Uhr", 14, 0)]
    public void Given_another_usual_spelling_when_read_then_it_is_understood(string text, int hour, int minute) =>
        Assert.Equal(new LocalTime(hour, minute), GermanTime.Parse(text, _din));

    [Theory]
    [InlineData("14.30 Uhr", "parted by \":\"")]
    [InlineData("14:30.09 Uhr", "parted by \":\"")]
    [InlineData("24 Uhr", "24 Uhr can only be the end of a range")]
    [InlineData("25 Uhr", "no such time")]
    [InlineData("24:01 Uhr", "no such time")]
    [InlineData("14:60 Uhr", "no such time")]
    [InlineData("14:30:60 Uhr", "no such time")]
    [InlineData("14:3 Uhr", "two digits")]
    [InlineData("14: Uhr", "two digits")]
    [InlineData("14:30:9 Uhr", "two digits")]
    [InlineData("140 Uhr", "is written 14:30 Uhr")]
    [InlineData("Uhr", "is written 14:30 Uhr")]
    [InlineData("", "is written 14:30 Uhr")]
    [InlineData("14 Uhren", "\" Uhren\" must not follow")]
    [InlineData("14Uhr", "\"Uhr\" must not follow")]
    [InlineData("14. Uhr", "\". Uhr\" must not follow")]
    [InlineData("14 Uhr 30", "\" 30\" must not follow")]
    [InlineData("9 – 12 Uhr", "must not follow")]
    public void Given_a_text_that_is_no_such_time_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(GermanTime.TryParse(text, _din, out var time, out var reason));
        Assert.Equal(default, time);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => GermanTime.Parse(text, _din)).Message);
    }

    [Fact]
    public void Given_a_colon_in_the_style_with_dots_when_read_then_it_is_refused()
    {
        Assert.False(GermanTime.TryParse("14:30 Uhr", _dots, out _, out var reason));
        Assert.Contains("parted by \".\"", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_fraction_of_a_second_when_written_then_it_is_not_lost_silently() =>
        Assert.Throws<ArgumentException>(() => GermanTime.Format(new LocalTime(14, 30, 0, 1), _din));

    [Fact]
    public void Given_any_time_and_style_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Generators.Times, Generators.Styles).Sample((time, style) =>
        {
            Assert.Equal(time, GermanTime.Parse(GermanTime.Format(time, style), style));
            Assert.Equal(time, GermanTime.Parse(GermanTime.FormatWithoutUhr(time, style), style));
        });
}
