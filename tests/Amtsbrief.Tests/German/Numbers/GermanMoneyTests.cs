using Amtsbrief.German.Numbers;
using CsCheck;

namespace Amtsbrief.Tests.German.Numbers;

public sealed class GermanMoneyTests
{
    private static readonly MoneyStyle _din = MoneyStyle.Din5008;

    public static TheoryData<Money, MoneyStyle, string> Table { get; } = new()
    {
        { Money.Euro(1234.56m), _din, "1.234,56 EUR" },
        { Money.Euro(1234.56m), MoneyStyle.EuroSign, "1.234,56 €" },
        { Money.Euro(50), _din, "50,00 EUR" },
        { Money.Euro(50), _din with { WholeAlone = true }, "50 EUR" },
        { Money.Euro(50.5m), _din with { WholeAlone = true }, "50,50 EUR" },
        { Money.Euro(-5), _din, "−5,00 EUR" },
        { Money.Euro(0.05m), MoneyStyle.EuroSign, "0,05 €" },
        { Money.Euro(1234567), _din with { Place = CurrencyPlace.Before }, "EUR 1.234.567,00" },
        { Money.Euro(50), MoneyStyle.EuroSign with { Place = CurrencyPlace.Before }, "€ 50,00" },
        { new Money(12.5m, "CHF"), MoneyStyle.EuroSign, "12,50 CHF" },
        { default, _din, "0,00 EUR" },
    };

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void Given_an_amount_when_written_then_it_has_the_form_of_the_style_and_reads_back(
        Money money, MoneyStyle style, string expected)
    {
        Assert.Equal(expected.Replace(' ', '\u00A0'), GermanMoney.Format(money, style));
        Assert.Equal(money, GermanMoney.Parse(expected));
        Assert.Equal(money, GermanMoney.Parse(GermanMoney.Format(money, style)));
    }

    [Theory]
    [InlineData("0.56", "56\u00A0Cent")]
    [InlineData("0", "0\u00A0Cent")]
    [InlineData("0.01", "1\u00A0Cent")]
    public void Given_less_than_a_euro_when_written_in_cents_then_it_reads_back(string amount, string expected)
    {
        var money = Money.Euro(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, GermanMoney.FormatCents(money));
        Assert.Equal(money, GermanMoney.Parse(expected));
    }

    [Fact]
    public void Given_amounts_that_cannot_be_kept_when_made_or_written_then_they_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Money.Euro(1.234m));
        Assert.Throws<ArgumentException>(() => new Money(1, "Eur"));
        Assert.Throws<ArgumentOutOfRangeException>(() => GermanMoney.FormatCents(Money.Euro(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => GermanMoney.FormatCents(Money.Euro(-0.5m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => GermanMoney.FormatCents(new Money(0.5m, "CHF")));
    }

    [Theory]
    [InlineData("1 234,56 Euro", "1234.56")]
    [InlineData("1234,56 €", "1234.56")]
    [InlineData("-5 EUR", "-5")]
    public void Given_another_usual_spelling_when_read_then_it_is_understood(string text, string amount) => Assert.Equal(
        Money.Euro(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)), GermanMoney.Parse(text));

    [Theory]
    [InlineData("50")]
    [InlineData("50EUR")]
    [InlineData("50,5 EUR")]
    [InlineData("50,555 EUR")]
    [InlineData("50,00 EUR.")]
    [InlineData("EUR 50,00 EUR")]
    [InlineData("50,00 eur")]
    [InlineData("150 Cent")]
    [InlineData("1,50 Cent")]
    [InlineData("EUR")]
    [InlineData("")]
    public void Given_another_form_when_read_then_it_is_refused(string text) => Assert.StartsWith(
        $"\"{text}\"", Assert.Throws<FormatException>(() => GermanMoney.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Given_any_amount_and_style_when_written_and_read_then_it_is_the_same()
    {
        var amounts = Gen.OneOf(Gen.Long[-100_000, 100_000], Gen.Long).Select(cents => cents / 100m);
        var monies = Gen.Select(amounts, Gen.Int[0, 2], (amount, which) => new Money(amount, which == 0 ? "CHF" : "EUR"));
        var styles = Gen.Select(
            Gen.Enum<DigitGrouping>(), Gen.Enum<MinusGlyph>(), Gen.Enum<CurrencyForm>(), Gen.Enum<CurrencyPlace>(), Gen.Bool,
            Gen.Bool,
            (grouping, minus, form, place, whole, four) => new MoneyStyle(new(grouping, four, minus), form, place, whole));
        Gen.Select(monies, styles).Sample((money, style) =>
            Assert.Equal(money, GermanMoney.Parse(GermanMoney.Format(money, style))));
    }
}
