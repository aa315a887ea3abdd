using Amtsbrief.German.Numbers;

namespace Amtsbrief.Tests.German.Numbers;

public sealed class NumberWordsOrdinalsTests
{
    [Theory]
    [InlineData(1, OrdinalEnding.E, "erste")]
    [InlineData(2, OrdinalEnding.Er, "zweiter")]
    [InlineData(3, OrdinalEnding.Es, "drittes")]
    [InlineData(7, OrdinalEnding.En, "siebten")]
    [InlineData(8, OrdinalEnding.Em, "achtem")]
    [InlineData(1, OrdinalEnding.Ens, "erstens")]
    [InlineData(17, OrdinalEnding.E, "siebzehnte")]
    [InlineData(20, OrdinalEnding.E, "zwanzigste")]
    [InlineData(21, OrdinalEnding.E, "einundzwanzigste")]
    [InlineData(100, OrdinalEnding.E, "einhundertste")]
    [InlineData(101, OrdinalEnding.E, "einhunderterste")]
    [InlineData(103, OrdinalEnding.E, "einhundertdritte")]
    [InlineData(1000, OrdinalEnding.E, "eintausendste")]
    [InlineData(999_999, OrdinalEnding.E, "neunhundertneunundneunzigtausendneunhundertneunundneunzigste")]
    public void Given_a_number_when_written_then_it_is_the_adjective(int number, OrdinalEnding ending, string expected) =>
        Assert.Equal(expected, NumberWords.Ordinal(number, ending));

    [Theory]
    [InlineData(0, OrdinalEnding.E)]
    [InlineData(1_000_000, OrdinalEnding.E)]
    [InlineData(1, (OrdinalEnding)9)]
    public void Given_what_has_no_ordinal_word_when_written_then_it_is_refused(int number, OrdinalEnding ending) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberWords.Ordinal(number, ending));
}
