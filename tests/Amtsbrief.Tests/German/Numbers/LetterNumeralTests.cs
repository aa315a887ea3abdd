using Amtsbrief.German.Numbers;

namespace Amtsbrief.Tests.German.Numbers;

public sealed class LetterNumeralTests
{
    [Theory]
    [InlineData(1, "a")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(28, "bb")]
    [InlineData(52, "zz")]
    [InlineData(53, "aaa")]
    public void Given_a_number_when_written_then_letters_double_after_z(int number, string expected) =>
        Assert.Equal(expected, LetterNumeral.Format(number));

    [Fact]
    public void Given_the_greatest_number_when_written_then_it_is_thirty_letters_long() =>
        Assert.Equal(new string('z', 30), LetterNumeral.Format(LetterNumeral.Greatest));

    [Theory]
    [InlineData(0)]
    [InlineData(781)]
    public void Given_a_number_that_cannot_be_written_when_written_then_it_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LetterNumeral.Format(number));
}
