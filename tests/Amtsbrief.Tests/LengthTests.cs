using System.Globalization;

namespace Amtsbrief.Tests;

public sealed class LengthTests
{
    [Fact]
    public void Given_units_when_written_behind_numbers_then_they_are_exact()
    {
        Assert.Equal(900_000, 25.Mm.Emu);
        Assert.Equal(3_544_560, 98.46.Mm.Emu);
        Assert.Equal(139_700, 11.Pt.Emu);
        Assert.Equal(107_950, 8.5.Pt.Emu);
        Assert.Equal(25.4.Mm, 72.Pt);
        Assert.Equal(-(5.Mm), (-5).Mm);
    }

    [Fact]
    public void Given_a_length_when_asked_for_its_units_then_they_are_those_it_was_made_of()
    {
        Assert.Equal(98.46, 98.46.Mm.Millimetres, precision: 9);
        Assert.Equal(8.5, 8.5.Pt.Points, precision: 9);
        Assert.Equal(220, 11.Pt.Twips);
        Assert.Equal(1417, 25.Mm.Twips);
        Assert.Equal(-1417, (-25).Mm.Twips);
        Assert.Equal(1, Length.FromEmu(318).Twips);
        Assert.Equal(0, Length.FromEmu(317).Twips);
    }

    [Fact]
    public void Given_fractions_of_a_unit_when_made_then_they_are_rounded_to_the_nearest()
    {
        Assert.Equal(36, 0.001.Mm.Emu);
        Assert.Equal(1, (0.5 / 36_000).Mm.Emu);
        Assert.Equal(-1, (-0.5 / 36_000).Mm.Emu);
        Assert.Equal(0, (0.4 / 36_000).Mm.Emu);
    }

    [Fact]
    public void Given_lengths_when_reckoned_with_then_they_behave_like_whole_numbers()
    {
        Assert.Equal(30.Mm, 25.Mm + 5.Mm);
        Assert.Equal(20.Mm, 25.Mm - 5.Mm);
        Assert.Equal(75.Mm, 25.Mm * 3);
        Assert.Equal(Length.Zero, 25.Mm + -(25.Mm));
        Assert.Equal(25.Mm, Length.Max(25.Mm, 5.Mm));
        Assert.Equal(25.Mm, Length.Max(5.Mm, 25.Mm));
    }

    [Fact]
    public void Given_lengths_when_compared_then_the_longer_one_is_greater()
    {
        var (shorter, longer, same) = (5.Mm, 25.Mm, Length.FromEmu(180_000));
        Assert.True(shorter < longer && shorter <= longer && longer > shorter && longer >= shorter);
        Assert.True(shorter <= same && shorter >= same && shorter == same);
        Assert.False(shorter < same || shorter > same);
        Assert.True(shorter.CompareTo(longer) < 0 && shorter.CompareTo(same) == 0);
    }

    [Fact]
    public void Given_sums_beyond_what_a_length_can_say_when_reckoned_then_they_stop_there_and_do_not_wrap_round()
    {
        var (most, least) = (Length.FromEmu(int.MaxValue), Length.FromEmu(int.MinValue));
        Assert.Equal(most, most + 1.Mm);
        Assert.Equal(least, least - 1.Mm);
        Assert.Equal(most, 1.Mm * int.MaxValue);
        Assert.Equal(least, 1.Mm * int.MinValue);
        Assert.Equal(most, -least);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(60_000)]
    [InlineData(-60_000)]
    public void Given_figures_that_no_length_can_say_when_made_then_it_is_refused(double millimetres)
    {
        Assert.Throws<OverflowException>(() => Length.FromMillimetres(millimetres));
        Assert.Throws<OverflowException>(() => Length.FromPoints(millimetres * 10));
    }

    [Theory]
    [InlineData(98.46, "98.46 mm")]
    [InlineData(25, "25 mm")]
    [InlineData(-0.5, "-0.5 mm")]
    [InlineData(1234.567, "1234.57 mm")]
    [InlineData(0, "0 mm")]
    public void Given_a_length_when_written_then_every_culture_writes_it_alike(double millimetres, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "minus");
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal("1,5", $"{1.5}");
            Assert.Equal(expected, millimetres.Mm.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
