using Amtsbrief.German;
using Amtsbrief.German.Dates;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.German.Dates;

public sealed class GermanDateTests
{
    [Theory]
    [InlineData(2017, 3, 30, GermanDateFormat.Numeric, "30.03.2017")]
    [InlineData(2017, 3, 30, GermanDateFormat.Iso, "2017-03-30")]
    [InlineData(2017, 3, 31, GermanDateFormat.Alphanumeric, "31. März 2017")]
    [InlineData(2017, 3, 31, GermanDateFormat.AlphanumericWithWeekday, "Freitag, 31. März 2017")]
    [InlineData(2011, 11, 1, GermanDateFormat.Alphanumeric, "1. November 2011")]
    [InlineData(2017, 3, 31, GermanDateFormat.AlphanumericWithShortWeekday, "Fr., 31. März 2017")]
    [InlineData(2017, 3, 31, GermanDateFormat.NumericWithWeekday, "Freitag, 31.03.2017")]
    [InlineData(2017, 3, 31, GermanDateFormat.NumericWithShortWeekday, "Fr., 31.03.2017")]
    [InlineData(2017, 9, 1, GermanDateFormat.AbbreviatedMonth, "1. Sept. 2017")]
    [InlineData(2017, 5, 1, GermanDateFormat.AbbreviatedMonth, "1. Mai 2017")]
    [InlineData(2016, 2, 29, GermanDateFormat.AlphanumericWithWeekday, "Montag, 29. Februar 2016")]
    [InlineData(2000, 2, 29, GermanDateFormat.Numeric, "29.02.2000")]
    [InlineData(1, 1, 1, GermanDateFormat.Numeric, "01.01.0001")]
    [InlineData(1, 1, 1, GermanDateFormat.Iso, "0001-01-01")]
    [InlineData(1, 1, 1, GermanDateFormat.AlphanumericWithWeekday, "Montag, 1. Januar 0001")]
    [InlineData(9999, 12, 31, GermanDateFormat.Iso, "9999-12-31")]
    [InlineData(9999, 12, 31, GermanDateFormat.AlphanumericWithWeekday, "Freitag, 31. Dezember 9999")]
    public void Given_a_date_when_written_then_it_has_the_form_and_reads_back(
        int year, int month, int day, GermanDateFormat format, string expected)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(expected, GermanDate.Format(date, format));
        Assert.Equal(date, GermanDate.Parse(expected, format));
    }

    [Fact]
    public void Given_the_days_of_a_week_when_written_then_each_has_its_name()
    {
        string[] expected =
        [
            "Montag, 1. Mai 2017", "Dienstag, 2. Mai 2017", "Mittwoch, 3. Mai 2017", "Donnerstag, 4. Mai 2017",
            "Freitag, 5. Mai 2017", "Samstag, 6. Mai 2017", "Sonntag, 7. Mai 2017",
        ];

        Assert.Equal(expected, Enumerable.Range(1, 7).Select(day =>
            GermanDate.Format(new LocalDate(2017, 5, day), GermanDateFormat.AlphanumericWithWeekday)));
    }

    [Fact]
    public void Given_the_months_of_a_year_when_written_then_each_has_its_name()
    {
        string[] expected =
        [
            "1. Januar 2017", "1. Februar 2017", "1. März 2017", "1. April 2017", "1. Mai 2017", "1. Juni 2017",
            "1. Juli 2017", "1. August 2017", "1. September 2017", "1. Oktober 2017", "1. November 2017", "1. Dezember 2017",
        ];

        Assert.Equal(expected, Enumerable.Range(1, 12).Select(month =>
            GermanDate.Format(new LocalDate(2017, month, 1), GermanDateFormat.Alphanumeric)));
    }

    [Theory]
    [InlineData("30.3.2017", GermanDateFormat.Numeric, "two-digit day and month")]
    [InlineData("3.03.2017", GermanDateFormat.Numeric, "two-digit day and month")]
    [InlineData("30.03.17", GermanDateFormat.Numeric, "four-digit year")]
    [InlineData("30.03.20170", GermanDateFormat.Numeric, "four-digit year")]
    [InlineData("30. 03. 2017", GermanDateFormat.Numeric, "30.03.2017")]
    [InlineData("2017-03-30", GermanDateFormat.Numeric, "30.03.2017")]
    [InlineData("30.03.2017 ", GermanDateFormat.Numeric, "\" \" must not follow the date")]
    [InlineData(" 30.03.2017", GermanDateFormat.Numeric, "30.03.2017")]
    [InlineData("", GermanDateFormat.Numeric, "30.03.2017")]
    [InlineData("٣٠.٠٣.٢٠١٧", GermanDateFormat.Numeric, "30.03.2017")]
    [InlineData("30.13.2017", GermanDateFormat.Numeric, "no month 13")]
    [InlineData("30.00.2017", GermanDateFormat.Numeric, "no month 0")]
    [InlineData("00.01.2017", GermanDateFormat.Numeric, "no day 0")]
    [InlineData("29.02.2017", GermanDateFormat.Numeric, "no day 29; Februar 2017 has 28 days")]
    [InlineData("29.02.1900", GermanDateFormat.Numeric, "Februar 1900 has 28 days")]
    [InlineData("30.02.2016", GermanDateFormat.Numeric, "Februar 2016 has 29 days")]
    [InlineData("01.01.0000", GermanDateFormat.Numeric, "0001 to 9999")]
    [InlineData("2017-3-30", GermanDateFormat.Iso, "2017-03-30")]
    [InlineData("30.03.2017", GermanDateFormat.Iso, "2017-03-30")]
    [InlineData("2017-06-31", GermanDateFormat.Iso, "Juni 2017 has 30 days")]
    [InlineData("03. März 2017", GermanDateFormat.Alphanumeric, "without a leading zero")]
    [InlineData("3.März 2017", GermanDateFormat.Alphanumeric, "3. März 2017")]
    [InlineData("3. Mrz. 2017", GermanDateFormat.Alphanumeric, "month written out")]
    [InlineData("3. märz 2017", GermanDateFormat.Alphanumeric, "3. März 2017")]
    [InlineData("3. Märzen 2017", GermanDateFormat.Alphanumeric, "3. März 2017")]
    [InlineData("3. März 17", GermanDateFormat.Alphanumeric, "3. März 2017")]
    [InlineData("31. April 2017", GermanDateFormat.Alphanumeric, "April 2017 has 30 days")]
    [InlineData("Donnerstag, 31. März 2017", GermanDateFormat.AlphanumericWithWeekday, "is a Freitag, not a Donnerstag")]
    [InlineData("Freitag 31. März 2017", GermanDateFormat.AlphanumericWithWeekday, "Freitag, 31. März 2017")]
    [InlineData("Freitag, 32. März 2017", GermanDateFormat.AlphanumericWithWeekday, "März 2017 has 31 days")]
    [InlineData("31. März 2017", GermanDateFormat.AlphanumericWithWeekday, "Freitag, 31. März 2017")]
    public void Given_a_text_that_is_no_such_date_when_read_then_the_reason_says_why(
        string text, GermanDateFormat format, string expected)
    {
        Assert.False(GermanDate.TryParse(text, format, CalendarNames.Germany, out var date, out var reason));
        Assert.Equal(default, date);
        Assert.StartsWith($"\"{text}\": ", reason, StringComparison.Ordinal);
        Assert.Contains(expected, reason[(text.Length + 2)..], StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => GermanDate.Parse(text, format)).Message);
    }

    [Fact]
    public void Given_no_break_spaces_when_read_then_they_count_as_spaces() =>
        Assert.Equal(
            new LocalDate(2017, 3, 31),
            GermanDate.Parse("Freitag, 31.\u00A0März\u202F2017", GermanDateFormat.AlphanumericWithWeekday));

    [Fact]
    public void Given_a_date_of_another_calendar_when_written_then_it_is_the_same_day_of_the_iso_calendar() =>
        Assert.Equal(
            "14. März 2017",
            GermanDate.Format(new LocalDate(2017, 3, 1, CalendarSystem.Julian), GermanDateFormat.Alphanumeric));

    [Fact]
    public void Given_a_year_before_1_or_an_unknown_format_when_written_then_it_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GermanDate.Format(new LocalDate(0, 12, 31), GermanDateFormat.Iso));
        Assert.Throws<ArgumentOutOfRangeException>(() => GermanDate.Format(new LocalDate(2017, 1, 1), (GermanDateFormat)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => GermanDate.Parse("", (GermanDateFormat)9));
    }

    [Fact]
    public void Given_other_names_when_written_and_read_then_they_are_used()
    {
        var day = new LocalDate(2027, 1, 2);
        var northern = CalendarNames.Germany with
        {
            Weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Sonnabend", "Sonntag"],
        };

        Assert.Equal("2. Jänner 2027", GermanDate.Format(day, GermanDateFormat.Alphanumeric, CalendarNames.Austria));
        Assert.Equal("2. Jän. 2027", GermanDate.Format(day, GermanDateFormat.AbbreviatedMonth, CalendarNames.Austria));
        Assert.Equal(
            "Sonnabend, 2. Januar 2027", GermanDate.Format(day, GermanDateFormat.AlphanumericWithWeekday, northern));
        Assert.Equal(day, GermanDate.Parse("2. Jänner 2027", GermanDateFormat.Alphanumeric, CalendarNames.Austria));
        Assert.Throws<FormatException>(() => GermanDate.Parse("2. Jänner 2027", GermanDateFormat.Alphanumeric));
        Assert.Throws<FormatException>(() =>
            GermanDate.Parse("2. Januar 2027", GermanDateFormat.Alphanumeric, CalendarNames.Austria));
    }

    [Fact]
    public void Given_names_that_are_too_few_or_alike_when_made_then_they_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CalendarNames.Germany with { Months = ["Januar"] });
        Assert.Throws<ArgumentException>(() => CalendarNames.Germany with { Weekdays = [.. Enumerable.Repeat("Tag", 7)] });
        Assert.Throws<ArgumentException>(
            () => CalendarNames.Germany with { ShortWeekdays = ["1", "2", "3", "4", "5", "6", "7"] });
    }

    [Fact]
    public void Given_any_date_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Generators.Dates, Gen.Enum<GermanDateFormat>(), Generators.Names).Sample((date, format, names) =>
            Assert.Equal(date, GermanDate.Parse(GermanDate.Format(date, format, names), format, names)));

    [Fact]
    public void Given_any_text_when_read_then_it_is_the_written_form_of_a_date_or_has_a_reason() =>
        Gen.Select(Gen.String["0123456789.- ,MaiontgfrF"], Gen.Enum<GermanDateFormat>()).Sample((text, format) =>
        {
            if (GermanDate.TryParse(text, format, CalendarNames.Germany, out var date, out var reason))
            {
                Assert.Equal(text, GermanDate.Format(date, format));
            }
            else
            {
                Assert.NotEmpty(reason);
            }
        });
}
