using Amtsbrief.Deadlines;
using Amtsbrief.Holidays;
using static Amtsbrief.Tests.Deadlines.DeadlineTable;

namespace Amtsbrief.Tests.Deadlines;

public sealed class ProceduralRegimeTests
{
    [Theory]
    [InlineData(FederalState.BE, "§ 41 Abs. 2 Satz 1 VwVfG", "§ 31 Abs. 3 Satz 1 VwVfG", "§ 3 VwZG")]
    [InlineData(FederalState.BB, "§ 41 Abs. 2 Satz 1 VwVfG", "§ 31 Abs. 3 Satz 1 VwVfG", "§ 3 VwZG")]
    [InlineData(FederalState.NI, "§ 41 Abs. 2 Satz 1 VwVfG", "§ 31 Abs. 3 Satz 1 VwVfG", "§ 3 VwZG")]
    [InlineData(FederalState.NW, "§ 41 Abs. 2 Satz 1 VwVfG NRW", "§ 31 Abs. 3 Satz 1 VwVfG NRW", "§ 3 LZG NRW")]
    [InlineData(FederalState.RP, "§ 41 Abs. 2 Satz 1 VwVfG", "§ 31 Abs. 3 Satz 1 VwVfG", "§ 3 VwZG")]
    [InlineData(FederalState.SN, "§ 41 Abs. 2 Satz 1 VwVfG", "§ 31 Abs. 3 Satz 1 VwVfG", "§ 3 VwZG")]
    [InlineData(FederalState.ST, "§ 41 Abs. 2 Satz 1 VwVfG", "§ 31 Abs. 3 Satz 1 VwVfG", "§ 3 VwZG")]
    public void Given_a_land_with_known_days_when_asked_then_they_are_the_federal_ones(
        FederalState state, string post, string shift, string service)
    {
        var regime = ProceduralRegime.OfState(state);

        Assert.Equal(FictionDays.Federal, regime.Notification.Days);
        Assert.Equal(post, regime.Notification.Post);
        Assert.Equal([shift], regime.Periods.Shift);
        Assert.Equal(service, regime.Notification.Service?.Certificate);
    }

    [Theory]
    [InlineData(FederalState.BW, "§ 41 Abs. 2 Satz 1 LVwVfG", "§ 31 Abs. 1 LVwVfG")]
    [InlineData(FederalState.BY, "Art. 41 Abs. 2 Satz 1 BayVwVfG", "Art. 31 Abs. 1 BayVwVfG")]
    [InlineData(FederalState.HB, "§ 41 Abs. 2 Satz 1 BremVwVfG", "§ 31 Abs. 1 BremVwVfG")]
    [InlineData(FederalState.HH, "§ 41 Abs. 2 Satz 1 HmbVwVfG", "§ 31 Abs. 1 HmbVwVfG")]
    [InlineData(FederalState.HE, "§ 41 Abs. 2 Satz 1 HVwVfG", "§ 31 Abs. 1 HVwVfG")]
    [InlineData(FederalState.MV, "§ 41 Abs. 2 Satz 1 VwVfG M-V", "§ 31 Abs. 1 VwVfG M-V")]
    [InlineData(FederalState.SL, "§ 41 Abs. 2 Satz 1 SVwVfG", "§ 31 Abs. 1 SVwVfG")]
    [InlineData(FederalState.SH, "§ 110 Abs. 2 Satz 1 LVwG", "§ 89 Abs. 1 LVwG")]
    [InlineData(FederalState.TH, "§ 41 Abs. 2 Satz 1 ThürVwVfG", "§ 31 Abs. 1 ThürVwVfG")]
    public void Given_a_land_with_a_text_of_its_own_when_asked_then_the_caller_says_the_days(
        FederalState state, string post, string reference)
    {
        Assert.Contains(
            FederalStates.NameOf(state), Assert.Throws<ArgumentException>(() => ProceduralRegime.OfState(state)).Message);
        var regime = ProceduralRegime.OfState(state, FictionDays.Changed(Day("2025-07-01"), from: 3, to: 4));

        Assert.Equal(post, regime.Notification.Post);
        Assert.Equal([reference], regime.Periods.Reference);
        var calculator = new DeadlineCalculator(regime, new(state));
        Assert.Equal(Day("2025-07-03"), calculator.Notify(new Transmission.Post(Day("2025-06-30"))).Day);
        Assert.Contains(
            "nach der bis zum 30. Juni 2025 geltenden Fassung am dritten Tag",
            calculator.Notify(new Transmission.Post(Day("2025-06-30"))).Explanation);
        Assert.Equal(Day("2025-07-05"), calculator.Notify(new Transmission.Post(Day("2025-07-01"))).Day);
    }

    [Theory]
    [InlineData(1, "am ersten Tag danach", "2026-03-03")]
    [InlineData(3, "am dritten Tag danach", "2026-03-05")]
    [InlineData(10, "am zehnten Tag danach", "2026-03-12")]
    [InlineData(11, "am elften Tag danach", "2026-03-13")]
    public void Given_a_number_of_days_when_reckoned_then_it_counts_and_is_written(int days, string words, string notified)
    {
        var regime = ProceduralRegime.OfState(FederalState.HE, new FictionDays(days));
        var notification = new DeadlineCalculator(regime, new(FederalState.HE)).Notify(new Transmission.Post(Day("2026-03-02")));

        Assert.Equal(Day(notified), notification.Day);
        Assert.Contains(words, notification.Explanation);
    }

    [Fact]
    public void Given_no_land_or_no_days_when_a_regime_is_made_then_it_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ProceduralRegime.OfState((FederalState)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FictionDays(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FictionDays(31));
        Assert.Throws<ArgumentOutOfRangeException>(() => FictionDays.Changed(Day("2025-01-01"), from: 0, to: 4));
    }
}
