using System.Globalization;
using Amtsbrief.Deadlines;
using Amtsbrief.Holidays;
using NodaTime;
using NodaTime.Text;

namespace Amtsbrief.Tests.Deadlines;

/// <summary>
/// Reads tables of cases: cells between bars, days as in ISO 8601, a number with the letter of its unit as limit (D, W, M, Q, H,
/// Y; h half a month, X months and half a month), a Land with + and the local holidays as place.
/// </summary>
internal static class DeadlineTable
{
    internal static TheoryData<string> Rows(string table) =>
        [.. table.Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    internal static string[] Cells(string row) => row.Split('|', StringSplitOptions.TrimEntries);

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static HolidayCalendar Place(string text) => text.Split('+') switch
    {
        ["BY", "M"] => new(FederalState.BY, LocalHolidays.AssumptionDay),
        ["BY", "A"] => new(FederalState.BY, LocalHolidays.AssumptionDay | LocalHolidays.AugsburgPeaceFestival),
        ["SN", "F"] => new(FederalState.SN, LocalHolidays.CorpusChristi),
        [var state] => new(Enum.Parse<FederalState>(state)),
        _ => throw new ArgumentException(text),
    };

    internal static TimeLimit Limit(string text)
    {
        var count = int.Parse(text.AsSpan(0, text.Length - 1), CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            'D' => TimeLimit.Days(count),
            'W' => TimeLimit.Weeks(count),
            'M' => TimeLimit.Months(count),
            'Q' => TimeLimit.QuarterYears(count),
            'H' => TimeLimit.HalfYears(count),
            'Y' => TimeLimit.Years(count),
            'h' => TimeLimit.HalfMonth,
            'X' => TimeLimit.MonthsAndHalf(count),
            _ => throw new ArgumentException(text),
        };
    }

    internal static ProceduralRegime Regime(string text) => text switch
    {
        "VwVfG" => ProceduralRegime.VwVfG,
        "SGB X" => ProceduralRegime.SgbX,
        "AO" => ProceduralRegime.Ao,
        "BGB" => ProceduralRegime.Bgb,
        "VwGO" => ProceduralRegime.VwVfG with { Periods = PeriodRules.VwGO },
        "FGO" => ProceduralRegime.Ao with { Periods = PeriodRules.Fgo },
        "SGG" => ProceduralRegime.SgbX with { Periods = PeriodRules.Sgg },
        _ => throw new ArgumentException(text),
    };

    internal static void AssertNorm(string norm, ValueList<DeadlineStep> steps) =>
        Assert.Contains(norm, steps.SelectMany(step => step.Norms));
}
