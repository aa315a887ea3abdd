using Amtsbrief.Holidays;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.Holidays;

public sealed class EasterTests
{
    // 1981 and 1954 are the years with an exception in Gauss's rule; 1818 and 1943 have the earliest and the latest day.
    [Theory]
    [InlineData(1583, 4, 10)]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(1995, 4, 16)]
    [InlineData(2000, 4, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(2031, 4, 13)]
    [InlineData(2032, 3, 28)]
    [InlineData(2033, 4, 17)]
    [InlineData(2034, 4, 9)]
    [InlineData(2035, 3, 25)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Given_a_year_when_asked_then_easter_is_on_its_day(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Easter.Sunday(year));

    [Fact]
    public void Given_any_year_when_asked_then_easter_is_a_sunday_of_its_five_weeks() =>
        Gen.Int[Easter.FirstYear, Easter.LastYear].Sample(year =>
        {
            var sunday = Easter.Sunday(year);
            Assert.Equal(IsoDayOfWeek.Sunday, sunday.DayOfWeek);
            Assert.InRange(sunday, new LocalDate(year, 3, 22), new LocalDate(year, 4, 25));
        });

    // The dates repeat only after 5 700 000 years, so another algorithm has to judge all of them.
    [Fact]
    public void Given_every_year_when_asked_then_it_agrees_with_the_algorithm_of_butcher() =>
        Assert.All(Enumerable.Range(Easter.FirstYear, Easter.LastYear - Easter.FirstYear + 1), year =>
            Assert.Equal(Butcher(year), Easter.Sunday(year)));

    [Theory]
    [InlineData(1582)]
    [InlineData(10000)]
    [InlineData(int.MinValue)]
    public void Given_a_year_without_gregorian_easter_when_asked_then_it_is_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Easter.Sunday(year));

    private static LocalDate Butcher(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
