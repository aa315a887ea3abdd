using Amtsbrief.Deadlines;
using static Amtsbrief.Tests.Deadlines.DeadlineTable;

namespace Amtsbrief.Tests.Deadlines;

/// <summary>
/// Periods in North Rhine-Westphalia: law, kind of beginning, day, limit, counted end, last day, a norm on the way.
/// </summary>
public sealed class PeriodTableTests
{
    // The days were reckoned by hand and by a script that knows nothing of the library.
    private const string Table =
        """
        # days, from an event and from the beginning of a day
        BGB   | after | 2026-03-02 | 1D  | 2026-03-03 | 2026-03-03 | § 188 Abs. 1 BGB
        BGB   | after | 2026-03-02 | 3D  | 2026-03-05 | 2026-03-05 | § 188 Abs. 1 BGB
        BGB   | after | 2026-03-02 | 10D | 2026-03-12 | 2026-03-12 | § 188 Abs. 1 BGB
        BGB   | after | 2026-02-20 | 8D  | 2026-02-28 | 2026-03-02 | § 193 BGB
        BGB   | after | 2028-02-20 | 10D | 2028-03-01 | 2028-03-01 | § 188 Abs. 1 BGB
        BGB   | after | 2026-12-20 | 5D  | 2026-12-25 | 2026-12-28 | § 193 BGB
        BGB   | after | 2026-12-28 | 4D  | 2027-01-01 | 2027-01-04 | § 193 BGB
        BGB   | from  | 2026-03-02 | 1D  | 2026-03-02 | 2026-03-02 | § 187 Abs. 2 BGB
        BGB   | from  | 2026-03-02 | 10D | 2026-03-11 | 2026-03-11 | § 187 Abs. 2 BGB
        BGB   | from  | 2026-12-24 | 2D  | 2026-12-25 | 2026-12-28 | § 193 BGB
        # weeks end on the weekday of the event, or on the one before
        BGB   | after | 2026-03-03 | 1W  | 2026-03-10 | 2026-03-10 | § 188 Abs. 2 BGB
        BGB   | after | 2026-03-03 | 2W  | 2026-03-17 | 2026-03-17 | § 188 Abs. 2 BGB
        BGB   | after | 2026-03-20 | 2W  | 2026-04-03 | 2026-04-07 | § 193 BGB
        BGB   | after | 2026-12-11 | 2W  | 2026-12-25 | 2026-12-28 | § 193 BGB
        BGB   | from  | 2026-03-03 | 1W  | 2026-03-09 | 2026-03-09 | § 188 Abs. 2 BGB
        BGB   | from  | 2026-03-02 | 2W  | 2026-03-15 | 2026-03-16 | § 193 BGB
        BGB   | after | 2027-12-30 | 6W  | 2028-02-10 | 2028-02-10 | § 188 Abs. 2 BGB
        BGB   | from  | 2025-12-19 | 2W  | 2026-01-01 | 2026-01-02 | § 188 Abs. 2 BGB
        # months and years by number; the last day where the month is short
        BGB   | after | 2026-01-15 | 1M  | 2026-02-15 | 2026-02-16 | § 188 Abs. 2 BGB
        BGB   | after | 2026-01-31 | 1M  | 2026-02-28 | 2026-03-02 | § 188 Abs. 3 BGB
        BGB   | after | 2028-01-31 | 1M  | 2028-02-29 | 2028-02-29 | § 188 Abs. 3 BGB
        BGB   | after | 2026-10-31 | 1M  | 2026-11-30 | 2026-11-30 | § 188 Abs. 3 BGB
        BGB   | after | 2026-11-30 | 3M  | 2027-02-28 | 2027-03-01 | § 188 Abs. 3 BGB
        BGB   | after | 2027-11-30 | 3M  | 2028-02-29 | 2028-02-29 | § 188 Abs. 3 BGB
        BGB   | after | 2026-02-28 | 1M  | 2026-03-28 | 2026-03-30 | § 188 Abs. 2 BGB
        BGB   | after | 2026-04-30 | 1M  | 2026-05-30 | 2026-06-01 | § 188 Abs. 2 BGB
        BGB   | after | 2024-02-29 | 1Y  | 2025-02-28 | 2025-02-28 | § 188 Abs. 3 BGB
        BGB   | after | 2024-02-29 | 4Y  | 2028-02-29 | 2028-02-29 | § 188 Abs. 2 BGB
        BGB   | after | 2025-08-31 | 18M | 2027-02-28 | 2027-03-01 | § 188 Abs. 3 BGB
        BGB   | after | 2026-07-31 | 2M  | 2026-09-30 | 2026-09-30 | § 188 Abs. 3 BGB
        BGB   | from  | 2026-01-01 | 1M  | 2026-01-31 | 2026-02-02 | § 188 Abs. 2 BGB
        BGB   | from  | 2026-02-01 | 1M  | 2026-02-28 | 2026-03-02 | § 188 Abs. 2 BGB
        BGB   | from  | 2028-02-01 | 1M  | 2028-02-29 | 2028-02-29 | § 188 Abs. 2 BGB
        BGB   | from  | 2026-01-31 | 1M  | 2026-02-28 | 2026-03-02 | § 188 Abs. 3 BGB
        BGB   | from  | 2026-01-30 | 1M  | 2026-02-28 | 2026-03-02 | § 188 Abs. 3 BGB
        BGB   | from  | 2026-01-29 | 1M  | 2026-02-28 | 2026-03-02 | § 188 Abs. 3 BGB
        BGB   | from  | 2028-01-30 | 1M  | 2028-02-29 | 2028-02-29 | § 188 Abs. 3 BGB
        BGB   | from  | 2028-01-29 | 1M  | 2028-02-28 | 2028-02-28 | § 188 Abs. 2 BGB
        BGB   | from  | 2026-03-31 | 1M  | 2026-04-30 | 2026-04-30 | § 188 Abs. 3 BGB
        BGB   | from  | 2026-03-30 | 1M  | 2026-04-29 | 2026-04-29 | § 188 Abs. 2 BGB
        BGB   | from  | 2024-02-29 | 1Y  | 2025-02-28 | 2025-02-28 | § 188 Abs. 3 BGB
        BGB   | from  | 2025-01-01 | 1Y  | 2025-12-31 | 2025-12-31 | § 188 Abs. 2 BGB
        BGB   | from  | 2026-04-01 | 12M | 2027-03-31 | 2027-03-31 | § 188 Abs. 2 BGB
        BGB   | after | 2026-12-24 | 1Y  | 2027-12-24 | 2027-12-24 | § 188 Abs. 2 BGB
        BGB   | after | 2025-05-01 | 1Y  | 2026-05-01 | 2026-05-04 | § 193 BGB
        # quarters, half years, half months
        BGB   | after | 2026-01-31 | 1Q  | 2026-04-30 | 2026-04-30 | § 189 Abs. 1 BGB
        BGB   | after | 2025-11-30 | 1Q  | 2026-02-28 | 2026-03-02 | § 188 Abs. 3 BGB
        BGB   | after | 2026-06-30 | 2Q  | 2026-12-30 | 2026-12-30 | § 189 Abs. 1 BGB
        BGB   | from  | 2026-01-01 | 1Q  | 2026-03-31 | 2026-03-31 | § 189 Abs. 1 BGB
        BGB   | after | 2025-08-31 | 1H  | 2026-02-28 | 2026-03-02 | § 188 Abs. 3 BGB
        BGB   | after | 2027-08-31 | 1H  | 2028-02-29 | 2028-02-29 | § 188 Abs. 3 BGB
        BGB   | from  | 2026-07-01 | 1H  | 2026-12-31 | 2026-12-31 | § 189 Abs. 1 BGB
        BGB   | after | 2025-12-15 | 3H  | 2027-06-15 | 2027-06-15 | § 189 Abs. 1 BGB
        BGB   | after | 2026-02-16 | 1h  | 2026-03-03 | 2026-03-03 | § 189 Abs. 1 BGB
        BGB   | after | 2028-02-16 | 1h  | 2028-03-02 | 2028-03-02 | § 189 Abs. 1 BGB
        BGB   | from  | 2026-02-16 | 1h  | 2026-03-02 | 2026-03-02 | § 189 Abs. 1 BGB
        BGB   | after | 2026-01-31 | 1X  | 2026-03-15 | 2026-03-16 | § 189 Abs. 2 BGB
        BGB   | after | 2026-02-10 | 2X  | 2026-04-25 | 2026-04-27 | § 189 Abs. 2 BGB
        BGB   | from  | 2026-01-01 | 1X  | 2026-02-15 | 2026-02-16 | § 189 Abs. 2 BGB
        BGB   | after | 2028-01-30 | 1X  | 2028-03-15 | 2028-03-15 | § 189 Abs. 2 BGB
        # the same under each law
        VwVfG | after | 2026-03-03 | 1M  | 2026-04-03 | 2026-04-07 | § 31 Abs. 1 VwVfG
        SGB X | after | 2026-03-03 | 1M  | 2026-04-03 | 2026-04-07 | § 26 Abs. 3 Satz 1 SGB X
        AO    | after | 2026-03-03 | 1M  | 2026-04-03 | 2026-04-07 | § 108 Abs. 3 AO
        VwGO  | after | 2026-03-03 | 1M  | 2026-04-03 | 2026-04-07 | § 222 Abs. 2 ZPO
        FGO   | after | 2026-03-03 | 1M  | 2026-04-03 | 2026-04-07 | § 54 Abs. 2 FGO
        SGG   | after | 2026-03-03 | 1M  | 2026-04-03 | 2026-04-07 | § 64 Abs. 3 SGG
        SGG   | after | 2026-01-31 | 1M  | 2026-02-28 | 2026-03-02 | § 64 Abs. 2 Satz 2 SGG
        SGG   | after | 2026-03-02 | 3D  | 2026-03-05 | 2026-03-05 | § 64 Abs. 1 SGG
        VwGO  | after | 2026-01-30 | 1M  | 2026-02-28 | 2026-03-02 | § 57 Abs. 2 VwGO
        AO    | from  | 2026-04-01 | 1Y  | 2027-03-31 | 2027-03-31 | § 108 Abs. 1 AO
        """;

    public static TheoryData<string> Cases => Rows(Table);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_beginning_when_counted_then_the_end_is_that_of_the_law(string row)
    {
        var cells = Cells(row);
        var (day, limit) = (Day(cells[2]), Limit(cells[3]));
        var calculator = new DeadlineCalculator(Regime(cells[0]), Place("NW"));

        var deadline = cells[1] == "from" ? calculator.From(day, limit) : calculator.After(day, limit);
        Assert.Equal(Day(cells[4]), deadline.CountedDay);
        Assert.Equal(Day(cells[4]), cells[1] == "from" ? limit.LastDayFrom(day) : limit.LastDayAfter(day));
        Assert.Equal(Day(cells[5]), deadline.LastDay);
        Assert.Equal(cells[4] != cells[5], deadline.IsShifted);
        AssertNorm(cells[6], deadline.Steps);
    }
}
