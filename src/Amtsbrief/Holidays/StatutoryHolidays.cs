using NodaTime;
using static Amtsbrief.Holidays.FederalState;

namespace Amtsbrief.Holidays;

/// <summary>
/// The holiday acts of the Länder as data, for the years from 1995; only 3 October is a federal holiday (Art. 2 Abs. 2
/// Einigungsvertrag). A change of the law is a new span of years here.
/// </summary>
internal static class StatutoryHolidays
{
    private static readonly FederalState[] _all = [.. Enum.GetValues<FederalState>()];

    private static readonly Entry[] _entries =
    [
        new(Annual("Neujahr", 1, 1), _all),
        new(Annual("Heilige Drei Könige", 1, 6), [BW, BY, ST]),
        new(Annual("Frauentag", 3, 8) with { Years = [HolidayYears.Since(2019)] }, [BE]),
        new(Annual("Frauentag", 3, 8) with { Years = [HolidayYears.Since(2023)] }, [MV]),
        new(Movable("Karfreitag", -2), _all),
        new(Movable("Ostersonntag", 0), [BB]),
        new(Movable("Ostermontag", 1), _all),
        new(Annual("Tag der Arbeit", 5, 1), _all),
        new(
            Annual("Jahrestag der Befreiung vom Nationalsozialismus", 5, 8) with
            {
                Years = [HolidayYears.Only(2020), HolidayYears.Only(2025)],
            },
            [BE]),
        new(Movable("Christi Himmelfahrt", 39), _all),
        new(Movable("Pfingstsonntag", 49), [BB]),
        new(Movable("Pfingstmontag", 50), _all),
        new(Movable("Fronleichnam", 60), [BW, BY, HE, NW, RP, SL]),
        new(Movable("Fronleichnam", 60), [SN, TH], LocalHolidays.CorpusChristi),
        new(Annual("Jahrestag des Volksaufstands von 1953", 6, 17) with { Years = [HolidayYears.Only(2028)] }, [BE]),
        new(Annual("Friedensfest", 8, 8), [BY], LocalHolidays.AugsburgPeaceFestival),
        new(Annual("Mariä Himmelfahrt", 8, 15), [SL]),
        new(Annual("Mariä Himmelfahrt", 8, 15), [BY], LocalHolidays.AssumptionDay),
        new(Annual("Weltkindertag", 9, 20) with { Years = [HolidayYears.Since(2019)] }, [TH]),
        new(Annual("Tag der Deutschen Einheit", 10, 3), _all),
        new(Annual("Reformationstag", 10, 31), [BB, MV, SN, ST, TH]),
        new(Annual("Reformationstag", 10, 31) with { Years = [HolidayYears.Since(2017)] }, [HB, HH, NI, SH]),
        new(Annual("Reformationstag", 10, 31) with { Years = [HolidayYears.Only(2017)] }, [BW, BY, BE, HE, NW, RP, SL]),
        new(Annual("Allerheiligen", 11, 1), [BW, BY, NW, RP, SL]),
        new(
            new HolidayRule
            {
                Name = "Buß- und Bettag",
                Day = new HolidayDay.WeekdayBefore(IsoDayOfWeek.Wednesday, new AnnualDate(11, 23)),
            },
            [SN]),
        new(Annual("1. Weihnachtstag", 12, 25), _all),
        new(Annual("2. Weihnachtstag", 12, 26), _all),
    ];

    internal static ValueList<HolidayRule> Of(FederalState state, LocalHolidays local) => ValueList.From(_entries
        .Where(entry => entry.States.Contains(state) && (local & entry.Local) == entry.Local)
        .Select(entry => entry.Rule));

    /// <summary>The local holidays that a Land has at all.</summary>
    internal static LocalHolidays KnownIn(FederalState state) => _entries
        .Where(entry => entry.States.Contains(state))
        .Aggregate(LocalHolidays.None, (known, entry) => known | entry.Local);

    private static HolidayRule Annual(string name, int month, int day) =>
        new() { Name = name, Day = new HolidayDay.Annual(month, day) };

    private static HolidayRule Movable(string name, int days) =>
        new() { Name = name, Day = new HolidayDay.FromEaster(days) };

    private sealed record Entry(HolidayRule Rule, FederalState[] States, LocalHolidays Local = LocalHolidays.None);
}
