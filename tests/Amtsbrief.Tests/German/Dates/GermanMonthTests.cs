using Amtsbrief.German;
using Amtsbrief.German.Dates;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.German.Dates;

public sealed class GermanMonthTests
{
    private static readonly GermanDateTimeStyle _din = GermanDateTimeStyle.Din5008;

    [Theory]
    [InlineData(2017, 3, MonthFormat.Name, "März 2017")]
    [InlineData(2017, 9, MonthFormat.Abbreviated, "Sept. 2017")]
    [InlineData(2017, 3, MonthFormat.Numeric, "03/2017")]
    [InlineData(2017, 3, MonthFormat.Iso, "2017-03")]
    public void Given_a_month_when_written_then_it_has_the_form_and_reads_back(
        int year, int month, MonthFormat format, string expected)
    {
        var value = new YearMonth(year, month);

        Assert.Equal(expected, GermanMonth.Format(value, format, CalendarNames.Germany));
        Assert.Equal(value, GermanMonth.Parse(expected, format, CalendarNames.Germany));
    }

    [Theory]
    [InlineData(2017, 1, 2017, 3, MonthFormat.Name, "Januar – März 2017")]
    [InlineData(2017, 11, 2018, 1, MonthFormat.Name, "November 2017 – Januar 2018")]
    [InlineData(2017, 1, 2017, 1, MonthFormat.Name, "Januar 2017")]
    [InlineData(2017, 1, 2017, 3, MonthFormat.Numeric, "01/2017 – 03/2017")]
    public void Given_two_months_when_written_then_a_shared_year_stands_once_and_they_read_back(
        int year, int month, int lastYear, int lastMonth, MonthFormat format, string expected)
    {
        var (first, last) = (new YearMonth(year, month), new YearMonth(lastYear, lastMonth));

        Assert.Equal(expected, GermanMonth.FormatRange(first, last, format, _din));
        Assert.Equal((first, last), GermanMonth.ParseRange(expected, format, CalendarNames.Germany));
    }

    [Theory]
    [InlineData("März – Januar 2017", MonthFormat.Name, "last month is before the first")]
    [InlineData("Januar – März", MonthFormat.Name, "Months are written März 2017")]
    [InlineData("Januar 2017 –", MonthFormat.Name, "Months are written")]
    [InlineData("01 – 03/2017", MonthFormat.Numeric, "Months are written 03/2017")]
    [InlineData("01/2017 - 03/2017", MonthFormat.Numeric, "Months are written")]
    [InlineData("", MonthFormat.Abbreviated, "Months are written")]
    public void Given_a_text_that_is_no_range_of_months_when_read_then_the_reason_says_why(
        string text, MonthFormat format, string expected) => Assert.Contains(
            expected,
            Assert.Throws<FormatException>(() => GermanMonth.ParseRange(text, format, CalendarNames.Germany)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("13/2017", MonthFormat.Numeric)]
    [InlineData("00/2017", MonthFormat.Numeric)]
    [InlineData("3/2017", MonthFormat.Numeric)]
    [InlineData("03/0000", MonthFormat.Numeric)]
    [InlineData("März 17", MonthFormat.Name)]
    [InlineData("März 2017.", MonthFormat.Name)]
    [InlineData("", MonthFormat.Iso)]
    public void Given_a_text_that_is_no_month_when_read_then_it_is_refused(string text, MonthFormat format) =>
        Assert.Contains(
            "A month is written",
            Assert.Throws<FormatException>(() => GermanMonth.Parse(text, format, CalendarNames.Germany)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Given_a_range_that_ends_before_it_starts_when_written_then_it_is_refused() => Assert.Throws<ArgumentException>(
        () => GermanMonth.FormatRange(new YearMonth(2017, 3), new YearMonth(2017, 2), MonthFormat.Name, _din));

    [Fact]
    public void Given_any_month_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Generators.Dates, Gen.Enum<MonthFormat>(), Generators.Names).Sample((date, format, names) =>
        {
            var month = new YearMonth(date.Year, date.Month);
            Assert.Equal(month, GermanMonth.Parse(GermanMonth.Format(month, format, names), format, names));
        });

    [Fact]
    public void Given_any_range_of_months_when_written_and_read_then_it_is_the_same() => Gen.Select(
        Generators.Ranges, Gen.Enum<MonthFormat>(), Generators.Names, Gen.Enum<RangeSign>()).Sample((days, format, names, sign) =>
        {
            var months = (days.Start.ToYearMonth(), days.End.ToYearMonth());
            var style = _din with { Names = names, RangeSign = sign };
            var text = GermanMonth.FormatRange(months.Item1, months.Item2, format, style);
            Assert.Equal(months, GermanMonth.ParseRange(text, format, names));
        });
}
