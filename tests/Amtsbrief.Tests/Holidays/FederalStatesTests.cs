using Amtsbrief.Holidays;

namespace Amtsbrief.Tests.Holidays;

public sealed class FederalStatesTests
{
    [Theory]
    [InlineData(FederalState.BW, "DE-BW", "in Baden-Württemberg")]
    [InlineData(FederalState.BY, "DE-BY", "in Bayern")]
    [InlineData(FederalState.BE, "DE-BE", "in Berlin")]
    [InlineData(FederalState.BB, "DE-BB", "in Brandenburg")]
    [InlineData(FederalState.HB, "DE-HB", "in Bremen")]
    [InlineData(FederalState.HH, "DE-HH", "in Hamburg")]
    [InlineData(FederalState.HE, "DE-HE", "in Hessen")]
    [InlineData(FederalState.MV, "DE-MV", "in Mecklenburg-Vorpommern")]
    [InlineData(FederalState.NI, "DE-NI", "in Niedersachsen")]
    [InlineData(FederalState.NW, "DE-NW", "in Nordrhein-Westfalen")]
    [InlineData(FederalState.RP, "DE-RP", "in Rheinland-Pfalz")]
    [InlineData(FederalState.SL, "DE-SL", "im Saarland")]
    [InlineData(FederalState.SN, "DE-SN", "in Sachsen")]
    [InlineData(FederalState.ST, "DE-ST", "in Sachsen-Anhalt")]
    [InlineData(FederalState.SH, "DE-SH", "in Schleswig-Holstein")]
    [InlineData(FederalState.TH, "DE-TH", "in Thüringen")]
    public void Given_a_land_when_named_then_code_and_place_are_right(FederalState state, string code, string place)
    {
        Assert.Equal(code, FederalStates.CodeOf(state));
        Assert.Equal(place, FederalStates.PlaceOf(state));
        Assert.EndsWith(FederalStates.NameOf(state), place, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_the_list_when_counted_then_it_has_sixteen() => Assert.Equal(16, FederalStates.All.Count);

    [Fact]
    public void Given_no_land_when_named_then_it_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FederalStates.NameOf((FederalState)16));
        Assert.Throws<ArgumentOutOfRangeException>(() => FederalStates.CodeOf((FederalState)16));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayCalendar((FederalState)16));
    }
}
