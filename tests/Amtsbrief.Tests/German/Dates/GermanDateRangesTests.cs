using Amtsbrief.German;
using Amtsbrief.German.Dates;
using CsCheck;
using NodaTime;
using NodaTime.Text;

namespace Amtsbrief.Tests.German.Dates;

public sealed class GermanDateRangesTests
{
    private static readonly GermanDateTimeStyle _word = GermanDateTimeStyle.Din5008 with { RangeSign = RangeSign.Word };
    private static readonly GermanDateTimeStyle _close = GermanDateTimeStyle.Din5008 with { RangeSign = RangeSign.EnDash };

    [Theory]
    [InlineData("2017-05-03", "2017-05-05", "3. – 5. Mai 2017", "3.–5. Mai 2017", "3. bis 5. Mai 2017")]
    [InlineData(
        "2017-04-30", "2017-05-02", "30. April – 2. Mai 2017", "30. April–2. Mai 2017", "30. April bis 2. Mai 2017")]
    [InlineData(
        "2017-12-30",
        "2018-01-02",
        "30. Dezember 2017 – 2. Januar 2018",
        "30. Dezember 2017–2. Januar 2018",
        "30. Dezember 2017 bis 2. Januar 2018")]
    [InlineData(
        "2017-05-03", "2018-05-05", "3. Mai 2017 – 5. Mai 2018", "3. Mai 2017–5. Mai 2018", "3. Mai 2017 bis 5. Mai 2018")]
    [InlineData("2016-02-28", "2016-02-29", "28. – 29. Februar 2016", "28.–29. Februar 2016", "28. bis 29. Februar 2016")]
    [InlineData("2017-05-03", "2017-05-03", "3. Mai 2017", "3. Mai 2017", "3. Mai 2017")]
    public void Given_two_days_when_written_then_what_they_share_stands_once(
        string start, string end, string spaced, string close, string word)
    {
        var days = new DateInterval(Iso(start), Iso(end));

        Assert.Equal(spaced, GermanDate.FormatRange(days, GermanDateFormat.Alphanumeric, GermanDateTimeStyle.Din5008));
        Assert.Equal(close, GermanDate.FormatRange(days, GermanDateFormat.Alphanumeric, _close));
        Assert.Equal(word, GermanDate.FormatRange(days, GermanDateFormat.Alphanumeric, _word));
        Assert.All([spaced, close, word], text =>
            Assert.Equal(days, GermanDate.ParseRange(text, GermanDateFormat.Alphanumeric, CalendarNames.Germany)));
    }

    [Theory]
    [InlineData("3. Mai – 5. Mai 2017", "2017-05-03", "2017-05-05")]
    [InlineData("3. Mai 2017 – 5. Mai 2017", "2017-05-03", "2017-05-05")]
    [InlineData("3.\u00A0–\u00A05.\u00A0Mai 2017", "2017-05-03", "2017-05-05")]
    public void Given_a_longer_spelling_when_read_then_it_is_understood(string text, string start, string end) =>
        Assert.Equal(
            new DateInterval(Iso(start), Iso(end)),
            GermanDate.ParseRange(text, GermanDateFormat.Alphanumeric, CalendarNames.Germany));

    [Theory]
    [InlineData("5. – 3. Mai 2017", "ends on 3. Mai 2017, before its start on 5. Mai 2017")]
    [InlineData("30. Dezember – 2. Januar 2018", "before its start on 30. Dezember 2018")]
    [InlineData("31. – 32. Mai 2017", "Mai 2017 has 31 days")]
    [InlineData("30. Februar – 2. März 2017", "Februar 2017 has 28 days")]
    [InlineData("3. Mai", "year is missing")]
    [InlineData("3.", "year is missing")]
    [InlineData("3. - 5. Mai 2017", "year is missing")]
    [InlineData("3. – 5. Mai", "alphanumeric date")]
    [InlineData("03. – 05. Mai 2017", "is written 3. – 5. Mai 2017")]
    [InlineData("3. – 5. Mai 2017.", "\".\" must not follow the dates")]
    [InlineData("", "is written 3. – 5. Mai 2017")]
    public void Given_a_text_that_is_no_range_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(GermanDate.TryParseRange(
            text, GermanDateFormat.Alphanumeric, CalendarNames.Germany, out var days, out var reason));
        Assert.Null(days);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Throws<FormatException>(() =>
            GermanDate.ParseRange(text, GermanDateFormat.Alphanumeric, CalendarNames.Germany)).Message);
    }

    [Theory]
    [InlineData(GermanDateFormat.Numeric, "03.05.2017 – 05.05.2017")]
    [InlineData(GermanDateFormat.Iso, "2017-05-03 – 2017-05-05")]
    [InlineData(GermanDateFormat.AlphanumericWithWeekday, "Mittwoch, 3. Mai 2017 – Freitag, 5. Mai 2017")]
    [InlineData(GermanDateFormat.NumericWithShortWeekday, "Mi., 03.05.2017 – Fr., 05.05.2017")]
    [InlineData(GermanDateFormat.AbbreviatedMonth, "3. – 5. Mai 2017")]
    public void Given_another_form_when_written_then_only_named_months_are_shared(GermanDateFormat format, string expected)
    {
        var days = new DateInterval(new LocalDate(2017, 5, 3), new LocalDate(2017, 5, 5));

        Assert.Equal(expected, GermanDate.FormatRange(days, format, GermanDateTimeStyle.Din5008));
        Assert.Equal(days, GermanDate.ParseRange(expected, format, CalendarNames.Germany));
    }

    [Theory]
    [InlineData("vom 3. bis 5. Mai 2017")]
    [InlineData("vom 3. bis zum 5. Mai 2017")]
    [InlineData("vom 3. Mai bis zum 5. Mai 2017")]
    public void Given_the_words_around_a_range_when_read_then_they_are_understood(string text) => Assert.Equal(
        new DateInterval(new LocalDate(2017, 5, 3), new LocalDate(2017, 5, 5)),
        GermanDate.ParseRange(text, GermanDateFormat.Alphanumeric, CalendarNames.Germany));

    [Fact]
    public void Given_any_range_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Generators.Ranges, Gen.Enum<GermanDateFormat>(), Generators.Styles).Sample((days, format, style) =>
            Assert.Equal(days, GermanDate.ParseRange(GermanDate.FormatRange(days, format, style), format, style.Names)));

    private static LocalDate Iso(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
