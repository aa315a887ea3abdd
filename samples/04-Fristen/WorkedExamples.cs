using Amtsbrief;
using Amtsbrief.Deadlines;
using Amtsbrief.Holidays;
using NodaTime;

namespace Fristen;

/// <summary>The cases: law, places, dispatch and limit are given, the rest is reckoned.</summary>
internal static class WorkedExamples
{
    internal static readonly HolidayCalendar LowerSaxony = new(FederalState.NI);

    internal static readonly HolidayCalendar Westphalia = new(FederalState.NW);

    private static readonly DeadlineCalculator _administrative = new(ProceduralRegime.OfState(FederalState.NI), LowerSaxony);

    private static readonly DeadlineCalculator _tax = new(ProceduralRegime.Ao, LowerSaxony);

    private static readonly DeadlineCalculator _social = new(ProceduralRegime.SgbX, LowerSaxony);

    private static readonly DeadlineCalculator _civil = new(ProceduralRegime.Bgb, LowerSaxony);

    private static readonly LocalDate _beforeChristmas = new(2026, 12, 22);

    internal static ValueList<WorkedExample> All { get; } =
    [
        Notified("Brief vor Weihnachten", "VwVfG", _administrative, Post(_beforeChristmas), StatutoryTimeLimits.Objection),
        Notified("Steuerbescheid vom selben Tag", "AO", _tax, Post(_beforeChristmas), StatutoryTimeLimits.TaxObjection),
        Notified(
            "Ein Monat, der zu kurz ist", "SGB X", _social, Post(new(2027, 1, 27)), StatutoryTimeLimits.SocialObjection),
        Notified(
            "Brief, der spät ankommt", "VwVfG", _administrative,
            new Transmission.Post(new(2027, 2, 8)) { Received = new LocalDate(2027, 2, 20) }, StatutoryTimeLimits.Objection),
        Notified("Brief aus dem Jahr 2024", "VwVfG", _administrative, Post(new(2024, 12, 30)), StatutoryTimeLimits.Objection),
        Notified(
            "Feiertag nur beim Empfänger", "VwVfG", _administrative with { Recipient = Westphalia },
            new Transmission.FormalService(new(2027, 4, 27), ServiceMeans.Certificate), StatutoryTimeLimits.Objection),
        Notified(
            "Frist der Behörde über die Feiertage", "VwVfG", _administrative, new Transmission.HandedOver(new(2026, 12, 11)),
            TimeLimit.Weeks(2) with { IsSetByAuthority = true }),
        WorkedExample.Of(
            "Bescheid, den niemand abruft", "VwVfG", _administrative.Notify(new Transmission.Retrieval(new(2027, 3, 1)))),
        WorkedExample.Of(
            "Bestimmter Tag mit Hinweis", "VwVfG", _administrative.FixedDay(new(2027, 2, 27), refersToRule: true)),
        WorkedExample.Of(
            "Vierteljahr mit Verlängerung", "BGB",
            _civil.Extend(_civil.From(new(2027, 1, 1), TimeLimit.QuarterYears(1)), TimeLimit.Weeks(2))),
    ];

    private static Transmission.Post Post(LocalDate posted) => new(posted);

    private static WorkedExample Notified(
        string title, string law, DeadlineCalculator calculator, Transmission transmission, TimeLimit limit) =>
        WorkedExample.Of(title, law, calculator.After(calculator.Notify(transmission), limit));
}
