using Amtsbrief.German;
using Amtsbrief.German.Dates;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.German.Dates;

public sealed class GermanDateWeekdaysTests
{
    // The 31st of March 2017 was a Friday.
    [Theory]
    [InlineData("Donnerstag, 31. März 2017")]
    [InlineData("Donnerstag, den 31. März 2017")]
    [InlineData("Donnerstag, dem 31. März 2017")]
    [InlineData("Donnerstag, der 31. März 2017")]
    [InlineData("Donnerstag den 31. März 2017")]
    [InlineData("Donnerstag 31. März 2017")]
    [InlineData("DONNERSTAG, 31. MÄRZ 2017")]
    [InlineData("Donnerstag, 31. Ma\u0308rz 2017")]
    [InlineData("Donnerstag,\u00A031.\u00A0März\n2017")]
    [InlineData("Donnerstag (31. März 2017")]
    [InlineData("Donnerstag, 31. Mrz. 2017")]
    [InlineData("Donnerstag, 31.03.2017")]
    [InlineData("Donnerstag,31.3.2017")]
    [InlineData("Donnerstag, 31. 3. 2017")]
    [InlineData("Donnerstag, 2017-03-31")]
    [InlineData("Do., 31.03.2017")]
    [InlineData("Do., den 31.03.2017")]
    [InlineData("Do. 31.03.2017")]
    [InlineData("Do, 31.03.2017")]
    [InlineData("Do 31.03.2017")]
    public void Given_a_wrong_weekday_when_searched_then_place_and_real_day_are_told(string wrong)
    {
        const string Before = "Bitte kommen Sie am ";
        var mismatch = Assert.Single(GermanDate.WeekdayMismatches($"{Before}{wrong}, 14 Uhr."));

        Assert.Equal(Before.Length, mismatch.Index);
        Assert.Equal(wrong.Length, mismatch.Length);
        Assert.Equal(IsoDayOfWeek.Thursday, mismatch.Written);
        Assert.Equal(IsoDayOfWeek.Friday, mismatch.Actual);
        Assert.Equal(new LocalDate(2017, 3, 31), mismatch.Date);
    }

    [Theory]
    [InlineData("am Freitag, den 31. März 2017")]
    [InlineData("Fr., 31.03.2017")]
    [InlineData("Samstag, 1. April 2017")]
    [InlineData("Sonnabend, 1. April 2017")]
    [InlineData("am Donnerstag, den 31. März")]
    [InlineData("Donnerstag, 31.03.17")]
    [InlineData("Donnerstag, 31.03.20171")]
    [InlineData("Donnerstag, 31. Februar 2017")]
    [InlineData("Donnerstag, 31.03.0000")]
    [InlineData("Donnerstags 31. März 2017")]
    [InlineData("Gründonnerstag, 31. März 2017")]
    [InlineData("Donnerstag. Am 31. März 2017")]
    [InlineData("Donnerstag31. März 2017")]
    [InlineData("Donnerstag, denn 31. März 2017")]
    [InlineData("do 31. März 2017")]
    [InlineData("Dokument, 31. März 2017")]
    [InlineData("Donnerstag, 31. Mai")]
    [InlineData("Donnerstag, 31")]
    [InlineData("Donnerstag, ")]
    [InlineData("Donnerstag")]
    [InlineData("D")]
    [InlineData("")]
    public void Given_a_right_or_uncertain_weekday_when_searched_then_nothing_is_found(string text) =>
        Assert.Empty(GermanDate.WeekdayMismatches(text));

    [Fact]
    public void Given_several_dates_when_searched_then_only_the_wrong_ones_are_found_in_order()
    {
        const string Text = "Montag, 1. Mai 2017; Montag, 2. Mai 2017; Mi., 3. Mai 2017; Sonnabend Sonnabend, 5. Mai 2017";

        Assert.Equal(
            ["Montag, 2. Mai 2017", "Sonnabend, 5. Mai 2017"],
            GermanDate.WeekdayMismatches(Text).Select(found => Text.Substring(found.Index, found.Length)));
    }

    [Fact]
    public void Given_any_written_date_when_searched_then_only_a_changed_weekday_is_found() =>
        Gen.Select(Generators.Dates, Generators.Dates).Sample((date, other) =>
        {
            var right = GermanDate.Format(date, GermanDateFormat.AlphanumericWithWeekday);
            var name = GermanDate.Format(other, GermanDateFormat.AlphanumericWithWeekday).Split(',')[0];
            var text = $"({name}{right[right.IndexOf(',', StringComparison.Ordinal)..]})";

            WeekdayMismatch[] expected = date.DayOfWeek == other.DayOfWeek
                ? []
                : [new(1, text.Length - 2, other.DayOfWeek, date.DayOfWeek, date)];
            Assert.Equal(expected, GermanDate.WeekdayMismatches(text));
        });
}
