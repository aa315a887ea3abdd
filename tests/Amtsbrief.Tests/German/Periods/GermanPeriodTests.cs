using Amtsbrief.German;
using Amtsbrief.German.Grammar;
using Amtsbrief.German.Numbers;
using Amtsbrief.German.Periods;
using CsCheck;

namespace Amtsbrief.Tests.German.Periods;

public sealed class GermanPeriodTests
{
    private static readonly Gen<int> _counts = Gen.OneOf(Gen.Int[0, 40], Gen.Int[0, 999_999_999]);

    [Theory]
    [InlineData(1, TimeUnit.Month, "ein Monat", "eines Monats", "einem Monat", "einen Monat")]
    [InlineData(1, TimeUnit.Week, "eine Woche", "einer Woche", "einer Woche", "eine Woche")]
    [InlineData(1, TimeUnit.Year, "ein Jahr", "eines Jahres", "einem Jahr", "ein Jahr")]
    [InlineData(1, TimeUnit.Day, "ein Tag", "eines Tages", "einem Tag", "einen Tag")]
    [InlineData(1, TimeUnit.HalfYear, "ein Halbjahr", "eines Halbjahres", "einem Halbjahr", "ein Halbjahr")]
    [InlineData(2, TimeUnit.Week, "zwei Wochen", "zweier Wochen", "zwei Wochen", "zwei Wochen")]
    [InlineData(3, TimeUnit.Month, "drei Monate", "dreier Monate", "drei Monaten", "drei Monate")]
    [InlineData(4, TimeUnit.WorkingDay, "vier Werktage", "vier Werktage", "vier Werktagen", "vier Werktage")]
    [InlineData(12, TimeUnit.Hour, "zwölf Stunden", "zwölf Stunden", "zwölf Stunden", "zwölf Stunden")]
    [InlineData(14, TimeUnit.Day, "14 Tage", "14 Tage", "14 Tagen", "14 Tage")]
    [InlineData(0, TimeUnit.Day, "keine Tage", "keiner Tage", "keinen Tagen", "keine Tage")]
    public void Given_a_length_when_written_then_number_and_noun_are_in_the_case_and_it_reads_back(
        int count, TimeUnit unit, string nominative, string genitive, string dative, string accusative)
    {
        var length = new LengthOfTime(count, unit);

        string[] expected = [nominative, genitive, dative, accusative];
        Assert.Equal(expected, Enum.GetValues<GermanCase>().Select(grammaticalCase =>
            GermanPeriod.Format(length, grammaticalCase, NumberForm.WordsUpToTwelve)));
        Assert.All(expected, text => Assert.Equal(length, GermanPeriod.Parse(text)));
    }

    [Theory]
    [InlineData(1, TimeUnit.Month, "binnen eines Monats", "innerhalb eines Monats")]
    [InlineData(1, TimeUnit.Week, "binnen einer Woche", "innerhalb einer Woche")]
    [InlineData(2, TimeUnit.Week, "binnen zwei Wochen", "innerhalb von zwei Wochen")]
    [InlineData(3, TimeUnit.Month, "binnen drei Monaten", "innerhalb von drei Monaten")]
    [InlineData(14, TimeUnit.Day, "binnen 14 Tagen", "innerhalb von 14 Tagen")]
    public void Given_a_length_behind_its_word_when_written_then_it_is_in_the_case_of_the_word(
        int count, TimeUnit unit, string binnen, string innerhalb)
    {
        var length = new LengthOfTime(count, unit);

        Assert.Equal(binnen, GermanPeriod.FormatWithin(length, WithinWord.Binnen, NumberForm.WordsUpToTwelve));
        Assert.Equal(innerhalb, GermanPeriod.FormatWithin(length, WithinWord.Innerhalb, NumberForm.WordsUpToTwelve));
        Assert.Equal(length, GermanPeriod.Parse(binnen));
        Assert.Equal(length, GermanPeriod.Parse(innerhalb));
    }

    [Theory]
    [InlineData("vierzehn Tage", 14, TimeUnit.Day)]
    [InlineData("binnen einem Monat", 1, TimeUnit.Month)]
    [InlineData("30\u00A0Minuten", 30, TimeUnit.Minute)]
    [InlineData("innerhalb zweier Wochen", 2, TimeUnit.Week)]
    [InlineData("binnen dreier Monate", 3, TimeUnit.Month)]
    public void Given_another_right_form_when_read_then_it_is_understood(string text, int count, TimeUnit unit) =>
        Assert.Equal(new LengthOfTime(count, unit), GermanPeriod.Parse(text));

    [Theory]
    [InlineData("ein Wochen")]
    [InlineData("einen Woche")]
    [InlineData("zwei Monats")]
    [InlineData("binnen drei Monate")]
    [InlineData("innerhalb zwei Wochen")]
    [InlineData("innerhalb 2 Wochen")]
    [InlineData("innerhalb von zweier Wochen")]
    [InlineData("innerhalb von eines Monats")]
    [InlineData("binnen ein Monat")]
    [InlineData("014 Tage")]
    [InlineData("14 Tage.")]
    [InlineData("9999999999 Tage")]
    [InlineData("")]
    public void Given_wrong_forms_when_read_then_they_are_refused(string text) => Assert.Contains(
        "A length of time is written",
        Assert.Throws<FormatException>(() => GermanPeriod.Parse(text)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Given_no_units_or_unknown_ones_when_made_then_they_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LengthOfTime(-1, TimeUnit.Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LengthOfTime(1, (TimeUnit)99));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => GermanPeriod.FormatWithin(default, WithinWord.Binnen, NumberForm.Words));
    }

    [Fact]
    public void Given_any_length_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(_counts, Gen.Enum<TimeUnit>(), Gen.Enum<GermanCase>(), Gen.Enum<NumberForm>())
            .Sample((count, unit, grammaticalCase, form) =>
            {
                var length = new LengthOfTime(count, unit);
                Assert.Equal(length, GermanPeriod.Parse(GermanPeriod.Format(length, grammaticalCase, form)));
            });

    [Fact]
    public void Given_any_length_behind_its_word_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(_counts.Where(count => count > 0), Gen.Enum<TimeUnit>(), Gen.Enum<WithinWord>(), Gen.Enum<NumberForm>())
            .Sample((count, unit, word, form) =>
            {
                var length = new LengthOfTime(count, unit);
                Assert.Equal(length, GermanPeriod.Parse(GermanPeriod.FormatWithin(length, word, form)));
            });
}
