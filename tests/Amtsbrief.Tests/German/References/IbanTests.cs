using Amtsbrief.German.References;
using CsCheck;

namespace Amtsbrief.Tests.German.References;

public sealed class IbanTests
{
    private static readonly string[] _countries = [.. IbanLengths.Countries.Order(StringComparer.Ordinal)];

    private static readonly Gen<Iban> _ibans = Gen.Int[0, _countries.Length - 1].SelectMany(index =>
    {
        var country = _countries[index];
        var characters = country == "DE" ? "0123456789" : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return Gen.Char[characters].Array[IbanLengths.Of(country) - 4].Select(rest => Iban.Of(country, new string(rest)));
    });

    [Theory]
    [InlineData("DE33100205000001194700", "DE33 1002 0500 0001 1947 00")]
    [InlineData("DE33 1002 0500 0001 1947 00", "DE33 1002 0500 0001 1947 00")]
    [InlineData("de33 1002 0500 0001 1947 00", "DE33 1002 0500 0001 1947 00")]
    [InlineData("DE33\u00A01002\u202F0500000119 4700", "DE33 1002 0500 0001 1947 00")]
    [InlineData("DE02120300000000202051", "DE02 1203 0000 0000 2020 51")]
    [InlineData("GB29NWBK60161331926819", "GB29 NWBK 6016 1331 9268 19")]
    [InlineData("NO9386011117947", "NO93 8601 1117 947")]
    [InlineData("CH9300762011623852957", "CH93 0076 2011 6238 5295 7")]
    [InlineData("AT611904300234573201", "AT61 1904 3002 3457 3201")]
    [InlineData("FR1420041010050500013M02606", "FR14 2004 1010 0505 0001 3M02 606")]
    public void Given_a_number_when_read_then_it_is_printed_in_groups_of_four(string text, string expected) =>
        Assert.Equal(expected, Iban.Parse(text).ToString());

    [Fact]
    public void Given_a_German_number_when_read_then_its_parts_are_known()
    {
        var iban = Iban.Parse("DE33 1002 0500 0001 1947 00");

        Assert.Equal(
            ("DE", "33", "10020500", "0001194700", "DE33100205000001194700"),
            (iban.Country, iban.CheckDigits, iban.BankCode, iban.AccountNumber, iban.Compact));
        Assert.Equal(iban, Iban.Of("DE", "100205000001194700"));
        Assert.Null(Iban.Parse("AT611904300234573201").BankCode);
    }

    [Theory]
    [InlineData("DE33 1002 0500 0001 1947 01", "check digits are wrong")]
    [InlineData("DE33 1002 0500 0001 1974 00", "check digits are wrong")]
    [InlineData("DE33 1002 0500 0001 1947 0", "DE has 22 characters, not 21")]
    [InlineData("DE33 1002 0500 0001 1947 0A", "digits alone behind DE")]
    [InlineData("US33 1002", "No IBAN of a country US")]
    [InlineData("DEX3 1002", "two letters, two digits")]
    [InlineData("DE33-1002-0500", "two letters, two digits")]
    [InlineData(" DE33100205000001194700", "two letters, two digits")]
    [InlineData("DE33", "two letters, two digits")]
    [InlineData("", "two letters, two digits")]
    [InlineData("ДЕ33100205000001194700", "two letters, two digits")]
    public void Given_a_text_that_is_no_IBAN_when_read_then_the_reason_says_why(string text, string expected)
    {
        Assert.False(Iban.TryParse(text, out var iban, out var reason));
        Assert.Null(iban);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => Iban.Parse(text)).Message);
    }

    [Theory]
    [InlineData("US", "123")]
    [InlineData("DE", "123")]
    [InlineData("DE", "10020500000119470ä")]
    public void Given_parts_that_are_none_when_made_then_they_are_refused(string country, string rest) =>
        Assert.Throws<ArgumentException>(() => Iban.Of(country, rest));

    [Fact]
    public void Given_any_number_when_printed_and_read_then_it_is_the_same() => _ibans.Sample(iban =>
    {
        Assert.Equal(iban, Iban.Parse(iban.ToString()));
        Assert.Equal(iban, Iban.Parse(iban.Compact));
    });

    [Fact]
    public void Given_any_number_with_one_digit_changed_when_read_then_it_is_refused() =>
        Gen.Select(_ibans, Gen.Int[2, 33], Gen.Int[1, 9]).Sample((iban, at, by) =>
        {
            var characters = iban.Compact.ToCharArray();
            at = Math.Min(at, characters.Length - 1);
            if (char.IsAsciiDigit(characters[at]))
            {
                characters[at] = (char)('0' + ((characters[at] - '0' + by) % 10));
                Assert.False(Iban.TryParse(characters, out _, out _));
            }
        });
}
