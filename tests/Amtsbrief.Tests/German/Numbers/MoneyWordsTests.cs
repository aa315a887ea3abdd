using Amtsbrief.German.Numbers;
using CsCheck;

namespace Amtsbrief.Tests.German.Numbers;

public sealed class MoneyWordsTests
{
    [Theory]
    [InlineData(123456, CentForm.Figures, "eintausendzweihundertvierunddreißig Euro und 56 Cent")]
    [InlineData(123456, CentForm.Words, "eintausendzweihundertvierunddreißig Euro und sechsundfünfzig Cent")]
    [InlineData(123456, CentForm.Hundredths, "eintausendzweihundertvierunddreißig Euro 56/100")]
    [InlineData(5000, CentForm.Figures, "fünfzig Euro")]
    [InlineData(5000, CentForm.Hundredths, "fünfzig Euro 00/100")]
    [InlineData(101, CentForm.Words, "ein Euro und ein Cent")]
    [InlineData(105, CentForm.Figures, "ein Euro und 5 Cent")]
    [InlineData(200000000, CentForm.Figures, "zwei Millionen Euro")]
    [InlineData(-5, CentForm.Figures, "minus null Euro und 5 Cent")]
    [InlineData(0, CentForm.Words, "null Euro")]
    public void Given_an_amount_when_written_then_it_has_its_words_and_reads_back(int cents, CentForm form, string expected)
    {
        var money = Money.Euro(cents / 100m);

        Assert.Equal(expected, MoneyWords.Format(money, form));
        Assert.Equal(money, MoneyWords.Parse(expected));
    }

    [Fact]
    public void Given_another_currency_or_too_much_when_written_then_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => MoneyWords.Format(new Money(1, "CHF"), CentForm.Words));
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyWords.Format(Money.Euro(1e18m), CentForm.Words));
    }

    [Theory]
    [InlineData("fünfzig")]
    [InlineData("fünfzig Euros")]
    [InlineData("fünfzig Euro und 0 Cent")]
    [InlineData("fünfzig Euro und 100 Cent")]
    [InlineData("fünfzig Euro und hundert Cent")]
    [InlineData("fünfzig Euro 5/100")]
    [InlineData("minus minus fünf Euro")]
    [InlineData("50 Euro")]
    [InlineData("")]
    public void Given_another_form_when_read_then_it_is_refused(string text) => Assert.Contains(
        "An amount in words", Assert.Throws<FormatException>(() => MoneyWords.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Given_any_amount_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Gen.OneOf(Gen.Long[-1_000_000, 1_000_000], Gen.Long), Gen.Enum<CentForm>()).Sample((cents, form) =>
            Assert.Equal(Money.Euro(cents / 100m), MoneyWords.Parse(MoneyWords.Format(Money.Euro(cents / 100m), form))));
}
