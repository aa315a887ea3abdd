using Amtsbrief.German.Numbers;
using CsCheck;

namespace Amtsbrief.Tests.German.Numbers;

public sealed class RomanNumeralTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(8, "VIII")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(99, "XCIX")]
    [InlineData(444, "CDXLIV")]
    [InlineData(1949, "MCMXLIX")]
    [InlineData(3999, "MMMCMXCIX")]
    public void Given_a_number_when_written_then_it_is_the_numeral(int number, string expected) =>
        Assert.Equal(expected, RomanNumeral.Format(number));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4000)]
    public void Given_a_number_that_has_no_numeral_when_written_then_it_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RomanNumeral.Format(number));

    [Theory]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("IM")]
    [InlineData("MMMM")]
    [InlineData("iv")]
    [InlineData("IV.")]
    [InlineData("")]
    public void Given_another_spelling_when_read_then_it_is_refused(string text) => Assert.Contains(
        "no Roman numeral", Assert.Throws<FormatException>(() => RomanNumeral.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Given_any_number_when_written_and_read_then_it_is_the_same() =>
        Gen.Int[1, RomanNumeral.Greatest].Sample(number =>
            Assert.Equal(number, RomanNumeral.Parse(RomanNumeral.Format(number))));

    [Fact]
    public void Given_any_number_when_written_then_its_letters_count_up_to_it() =>
        Gen.Int[1, RomanNumeral.Greatest].Sample(number => Assert.Equal(number, Read(RomanNumeral.Format(number))));

    // A letter before a greater one is subtracted.
    private static int Read(string numeral)
    {
        var values = numeral.Select(letter => letter switch
        {
            'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, _ => 1000,
        }).ToList();
        return values.Select((value, at) => at + 1 < values.Count && value < values[at + 1] ? -value : value).Sum();
    }
}
