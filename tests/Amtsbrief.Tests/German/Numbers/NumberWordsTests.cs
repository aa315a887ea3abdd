using Amtsbrief.German.Numbers;
using CsCheck;

namespace Amtsbrief.Tests.German.Numbers;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData(0, "null")]
    [InlineData(1, "eins")]
    [InlineData(6, "sechs")]
    [InlineData(12, "zwölf")]
    [InlineData(16, "sechzehn")]
    [InlineData(17, "siebzehn")]
    [InlineData(21, "einundzwanzig")]
    [InlineData(30, "dreißig")]
    [InlineData(66, "sechsundsechzig")]
    [InlineData(77, "siebenundsiebzig")]
    [InlineData(100, "einhundert")]
    [InlineData(101, "einhunderteins")]
    [InlineData(111, "einhundertelf")]
    [InlineData(1_000, "eintausend")]
    [InlineData(1_001, "eintausendeins")]
    [InlineData(1_234, "eintausendzweihundertvierunddreißig")]
    [InlineData(21_000, "einundzwanzigtausend")]
    [InlineData(101_101, "einhunderteintausendeinhunderteins")]
    [InlineData(999_999, "neunhundertneunundneunzigtausendneunhundertneunundneunzig")]
    [InlineData(1_000_000, "eine Million")]
    [InlineData(2_000_001, "zwei Millionen eins")]
    [InlineData(1_200_000, "eine Million zweihunderttausend")]
    [InlineData(3_000_000_000, "drei Milliarden")]
    [InlineData(5_001_000_000_021, "fünf Billionen eine Milliarde einundzwanzig")]
    [InlineData(101_000_000, "einhunderteine Millionen")]
    [InlineData(-7, "minus sieben")]
    [InlineData(long.MaxValue, "neun Trillionen zweihundertdreiundzwanzig Billiarden dreihundertzweiundsiebzig Billionen "
        + "sechsunddreißig Milliarden achthundertvierundfünfzig Millionen siebenhundertfünfundsiebzigtausendachthundertsieben")]
    public void Given_a_number_when_written_then_it_has_its_words_and_reads_back(long number, string expected)
    {
        Assert.Equal(expected, NumberWords.Cardinal(number, FinalOne.Counting));
        Assert.Equal(number, NumberWords.Parse(expected));
    }

    [Theory]
    [InlineData(1, "ein", "eine")]
    [InlineData(201, "zweihundertein", "zweihunderteine")]
    [InlineData(11, "elf", "elf")]
    [InlineData(21, "einundzwanzig", "einundzwanzig")]
    [InlineData(1_000_001, "eine Million ein", "eine Million eine")]
    public void Given_a_noun_behind_when_written_then_a_final_1_takes_its_form(long number, string attributive, string feminine)
    {
        Assert.Equal(attributive, NumberWords.Cardinal(number, FinalOne.Attributive));
        Assert.Equal(feminine, NumberWords.Cardinal(number, FinalOne.Feminine));
    }

    [Theory]
    [InlineData("hundert", 100)]
    [InlineData("tausendzwei", 1002)]
    [InlineData("eine\u00A0Million", 1_000_000)]
    public void Given_another_usual_spelling_when_read_then_it_is_understood(string text, long number) =>
        Assert.Equal(number, NumberWords.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("minus")]
    [InlineData("minus null")]
    [InlineData("zwanzigeins")]
    [InlineData("zwei Million")]
    [InlineData("eins Million")]
    [InlineData("eine Million ")]
    [InlineData("eine Million eine Million")]
    [InlineData("eine Million zwei Milliarden")]
    [InlineData("zehnhundert")]
    [InlineData("einhundertundeins")]
    [InlineData("Zwei")]
    [InlineData("zweix")]
    [InlineData("neunhundert Trillionen")]
    public void Given_a_text_that_is_no_number_when_read_then_it_is_refused(string text) => Assert.Contains(
        "no number in words", Assert.Throws<FormatException>(() => NumberWords.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Given_any_number_when_written_and_read_then_it_is_the_same() =>
        Gen.Select(Gen.OneOf(Gen.Long, Gen.Long[-2000, 2000], Gen.Long[0, 2_000_000]), Gen.Enum<FinalOne>())
            .Sample((number, one) => Assert.Equal(number, NumberWords.Parse(NumberWords.Cardinal(number, one))));
}
