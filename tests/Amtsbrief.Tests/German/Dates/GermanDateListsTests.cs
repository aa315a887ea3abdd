using Amtsbrief.German;
using Amtsbrief.German.Dates;
using CsCheck;
using NodaTime;
using NodaTime.Text;

namespace Amtsbrief.Tests.German.Dates;

public sealed class GermanDateListsTests
{
    private static readonly CalendarNames _names = CalendarNames.Germany;

    [Theory]
    [InlineData("2017-05-03 2017-05-04 2017-05-07", "3., 4. und 7. Mai 2017")]
    [InlineData("2017-05-03 2017-05-04", "3. und 4. Mai 2017")]
    [InlineData("2017-05-03", "3. Mai 2017")]
    [InlineData("2017-04-29 2017-04-30 2017-05-02", "29., 30. April und 2. Mai 2017")]
    [InlineData("2017-12-30 2018-01-02", "30. Dezember 2017 und 2. Januar 2018")]
    [InlineData("2017-05-03 2018-05-03", "3. Mai 2017 und 3. Mai 2018")]
    public void Given_several_dates_when_written_then_what_they_share_stands_once_and_they_read_back(string days, string expected)
    {
        var dates = Days(days);

        Assert.Equal(expected, GermanDate.FormatList(dates, _names));
        Assert.Equal(dates, GermanDate.ParseList(expected, _names));
    }

    [Theory]
    [InlineData("2017-05-03 2017-05-04 2017-05-07", "3., 4. und 7. Mai")]
    [InlineData("2017-01-03 2017-05-07", "3. Jänner und 7. Mai")]
    public void Given_dates_of_one_year_when_written_without_it_then_the_reader_is_told(string days, string expected)
    {
        var dates = Days(days);

        Assert.Equal(expected, GermanDate.FormatListWithoutYear(dates, CalendarNames.Austria));
        Assert.True(GermanDate.TryParseList(expected, CalendarNames.Austria, 2017, out var read, out _));
        Assert.Equal(dates, read);
        Assert.False(GermanDate.TryParseList(expected, CalendarNames.Austria, year: null, out _, out var reason));
        Assert.Contains("year is missing", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "are written 3., 4. und 7. Mai 2017")]
    [InlineData("3., 4., 7. Mai 2017", "are written")]
    [InlineData("3. und 4. und 7. Mai 2017", "are written")]
    [InlineData("3. und 7. Mai 2017.", "are written")]
    [InlineData("7. und 3. Mai 2017", "after the one before it")]
    [InlineData("3. und 3. Mai 2017", "after the one before it")]
    [InlineData("30. und 31. April 2017", "April 2017 has 30 days")]
    [InlineData("3. und 7. Mai", "year is missing")]
    public void Given_a_text_that_is_no_list_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(GermanDate.TryParseList(text, _names, year: null, out var dates, out var reason));
        Assert.True(dates.IsEmpty);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => GermanDate.ParseList(text, _names)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2017-05-04 2017-05-03")]
    [InlineData("2017-05-04 2017-05-04")]
    public void Given_no_dates_or_wrong_order_when_written_then_it_is_refused(string days) =>
        Assert.Throws<ArgumentException>(() => GermanDate.FormatList(Days(days), _names));

    [Fact]
    public void Given_dates_of_two_years_when_written_without_the_year_then_it_is_refused() =>
        Assert.Throws<ArgumentException>(() => GermanDate.FormatListWithoutYear(Days("2017-12-30 2018-01-02"), _names));

    [Fact]
    public void Given_any_dates_when_written_and_read_then_they_are_the_same() =>
        Gen.Select(Generators.Dates.Array[1, 6], Gen.Int[0, 40].Array[1, 6], Generators.Names).Sample((far, near, names) =>
        {
            var close = near.Select(days => far[0].Year < 9998 ? far[0].PlusDays(days) : far[0]);
            var dates = ValueList.From(far.Concat(close).Distinct().Order());
            Assert.Equal(dates, GermanDate.ParseList(GermanDate.FormatList(dates, names), names));
        });

    private static ValueList<LocalDate> Days(string text) => ValueList.From(
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => LocalDatePattern.Iso.Parse(day).Value));
}
