using Amtsbrief.German.Dates;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.German.Dates;

public sealed class GermanQuarterTests
{
    [Theory]
    [InlineData(QuarterFormat.Ordinal, "3. Quartal 2017")]
    [InlineData(QuarterFormat.Roman, "III. Quartal 2017")]
    [InlineData(QuarterFormat.Abbreviated, "Q3/2017")]
    public void Given_a_quarter_when_written_then_it_has_the_form_and_reads_back(QuarterFormat format, string expected)
    {
        var quarter = new Quarter(2017, 3);

        Assert.Equal(expected, GermanQuarter.Format(quarter, format));
        Assert.Equal(quarter, GermanQuarter.Parse(expected, format));
    }

    [Theory]
    [InlineData(2017, 3, 31, "1. Quartal 2017")]
    [InlineData(2017, 4, 1, "2. Quartal 2017")]
    [InlineData(2017, 12, 31, "4. Quartal 2017")]
    public void Given_a_day_when_asked_then_it_lies_in_its_quarter(int year, int month, int day, string expected)
    {
        var date = new LocalDate(year, month, day);
        var quarter = Quarter.Of(date);

        Assert.Equal(expected, quarter.ToString());
        Assert.InRange(date, quarter.Start, quarter.End);
    }

    [Theory]
    [InlineData("5. Quartal 2017", QuarterFormat.Ordinal)]
    [InlineData("0. Quartal 2017", QuarterFormat.Ordinal)]
    [InlineData("V. Quartal 2017", QuarterFormat.Roman)]
    [InlineData("IIII. Quartal 2017", QuarterFormat.Roman)]
    [InlineData("3. Quartal 0000", QuarterFormat.Ordinal)]
    [InlineData("Q3 2017", QuarterFormat.Abbreviated)]
    [InlineData("", QuarterFormat.Abbreviated)]
    public void Given_a_text_that_is_no_quarter_when_read_then_it_is_refused(string text, QuarterFormat format) =>
        Assert.Contains(
            "four in a year",
            Assert.Throws<FormatException>(() => GermanQuarter.Parse(text, format)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Given_any_quarter_when_written_and_read_then_it_is_the_same_and_has_its_three_months() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 4], Gen.Enum<QuarterFormat>()).Sample((year, number, format) =>
        {
            var quarter = new Quarter(year, number);
            Assert.Equal(quarter, GermanQuarter.Parse(GermanQuarter.Format(quarter, format), format));
            Assert.Equal(quarter, Quarter.Of(quarter.Start));
            Assert.Equal(quarter, Quarter.Of(quarter.End));
            Assert.InRange(Period.DaysBetween(quarter.Start, quarter.End) + 1, 90, 92);
        });
}
