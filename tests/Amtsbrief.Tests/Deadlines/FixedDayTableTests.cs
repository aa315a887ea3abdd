using Amtsbrief.Deadlines;
using static Amtsbrief.Tests.Deadlines.DeadlineTable;

namespace Amtsbrief.Tests.Deadlines;

/// <summary>Days that are named: law, kind, day, seat, last day, a norm on the way.</summary>
public sealed class FixedDayTableTests
{
    private const string Table =
        """
        # a definite day moves, unless it was named with reference to the rule; the AO has no such exception
        VwVfG | day         | 2026-02-28 | NW | 2026-03-02 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | referred    | 2026-02-28 | NW | 2026-02-28 | § 31 Abs. 3 Satz 2 VwVfG
        VwVfG | day         | 2026-04-03 | NW | 2026-04-07 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | referred    | 2026-04-03 | NW | 2026-04-03 | § 31 Abs. 3 Satz 2 VwVfG
        SGB X | day         | 2025-11-01 | BY | 2025-11-03 | § 26 Abs. 3 Satz 1 SGB X
        SGB X | referred    | 2025-11-01 | BY | 2025-11-01 | § 26 Abs. 3 Satz 2 SGB X
        AO    | day         | 2026-05-31 | HE | 2026-06-01 | § 108 Abs. 3 AO
        AO    | referred    | 2026-05-31 | HE | 2026-06-01 | § 108 Abs. 3 AO
        AO    | referred    | 2025-11-19 | SN | 2025-11-20 | § 108 Abs. 3 AO
        BGB   | day         | 2026-08-01 | NW | 2026-08-03 | § 193 BGB
        VwGO  | day         | 2027-05-01 | NW | 2027-05-03 | § 57 Abs. 2 VwGO
        # a date that an authority sets stands; in civil law it moves
        VwVfG | appointment | 2026-02-28 | NW | 2026-02-28 | § 31 Abs. 5 VwVfG
        SGB X | appointment | 2026-04-06 | NW | 2026-04-06 | § 26 Abs. 5 SGB X
        AO    | appointment | 2026-10-31 | SN | 2026-10-31 | § 108 Abs. 5 AO
        BGB   | appointment | 2026-02-28 | NW | 2026-03-02 | § 193 BGB
        # periods of benefits end with their last day
        VwVfG | benefits 1M | 2026-02-01 | NW | 2026-02-28 | § 31 Abs. 4 VwVfG
        SGB X | benefits 6M | 2025-09-01 | NW | 2026-02-28 | § 26 Abs. 4 SGB X
        SGB X | benefits 1Y | 2026-01-01 | NW | 2026-12-31 | § 188 Abs. 2 BGB
        AO    | benefits 1Q | 2026-03-01 | NW | 2026-05-31 | § 108 Abs. 4 AO
        # parts of a month
        BGB   | beginning   | 2026-04-30 | NW | 2026-04-01 | § 192 BGB
        BGB   | beginning   | 2026-05-02 | NW | 2026-05-04 | § 192 BGB
        VwVfG | beginning   | 2027-01-20 | NW | 2027-01-04 | § 31 Abs. 3 Satz 1 VwVfG
        BGB   | middle      | 2026-01-31 | NW | 2026-01-15 | § 192 BGB
        BGB   | middle      | 2026-02-01 | NW | 2026-02-16 | § 193 BGB
        BGB   | middle      | 2025-08-01 | SL | 2025-08-18 | § 193 BGB
        BGB   | end         | 2028-02-10 | NW | 2028-02-29 | § 192 BGB
        BGB   | end         | 2026-02-10 | NW | 2026-03-02 | § 192 BGB
        SGB X | end         | 2025-10-01 | TH | 2025-11-03 | § 26 Abs. 3 Satz 1 SGB X
        """;

    public static TheoryData<string> Cases => Rows(Table);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_named_day_when_reckoned_then_it_moves_or_stands_by_the_law(string row)
    {
        var cells = Cells(row);
        var day = Day(cells[2]);
        var calculator = new DeadlineCalculator(Regime(cells[0]), Place(cells[3]));

        var deadline = cells[1].Split(' ') switch
        {
            ["day"] => calculator.FixedDay(day),
            ["referred"] => calculator.FixedDay(day, refersToRule: true),
            ["appointment"] => calculator.Appointment(day),
            ["benefits", var limit] => calculator.BenefitsFrom(day, Limit(limit)),
            ["beginning"] => calculator.PartOfMonth(day.ToYearMonth(), MonthPart.Beginning),
            ["middle"] => calculator.PartOfMonth(day.ToYearMonth(), MonthPart.Middle),
            ["end"] => calculator.PartOfMonth(day.ToYearMonth(), MonthPart.End),
            _ => throw new ArgumentException(row),
        };
        Assert.Equal(Day(cells[4]), deadline.LastDay);
        AssertNorm(cells[5], deadline.Steps);
    }
}
