using Amtsbrief.German.Phones;

namespace Amtsbrief.Tests.German.Phones;

public sealed class CountryCodesTests
{
    [Theory]
    [InlineData("1212", 1)]
    [InlineData("7495", 1)]
    [InlineData("20", 2)]
    [InlineData("212", 3)]
    [InlineData("33", 2)]
    [InlineData("352", 3)]
    [InlineData("386", 3)]
    [InlineData("39", 2)]
    [InlineData("41", 2)]
    [InlineData("420", 3)]
    [InlineData("43", 2)]
    [InlineData("49211", 2)]
    [InlineData("506", 3)]
    [InlineData("55", 2)]
    [InlineData("66", 2)]
    [InlineData("670", 3)]
    [InlineData("81", 2)]
    [InlineData("852", 3)]
    [InlineData("90", 2)]
    [InlineData("972", 3)]
    [InlineData("0", 0)]
    [InlineData("4", 0)]
    [InlineData("35", 0)]
    [InlineData("", 0)]
    public void Given_the_first_digits_when_asked_then_the_length_of_the_country_code_is_told(string digits, int expected) =>
        Assert.Equal(expected, CountryCodes.LengthIn(digits));
}
