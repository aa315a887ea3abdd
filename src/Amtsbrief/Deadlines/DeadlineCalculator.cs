using Amtsbrief.Holidays;
using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>
/// Reckons when acts are notified and when periods end (Bekanntgabe, Fristende) by the law of a procedure and the holidays of
/// two places, and explains every step in German with its rules. It computes; it gives no legal advice, and it does not know
/// what else a case may hold: agreed dates, reinstatement (Wiedereinsetzung), defects of service, another law. Periods in hours
/// are not counted. All days are of the years 1995 to 8999. Immutable, pure, thread-safe.
/// </summary>
/// <param name="Regime">The law of the procedure.</param>
/// <param name="Recipient">
/// The holidays at the place of the recipient, where notification takes place; they matter where the law moves deemed days.
/// </param>
/// <param name="Seat">
/// The holidays at the seat of the authority, court or cashier that must be addressed or paid; they decide about the end of
/// periods.
/// </param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed partial record DeadlineCalculator(ProceduralRegime Regime, HolidayCalendar Recipient, HolidayCalendar Seat)
{
    /// <summary>Makes a calculator for a recipient and an authority in one place.</summary>
    /// <param name="regime">The law of the procedure.</param>
    /// <param name="place">The holidays of the place.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeadlineCalculator(ProceduralRegime regime, HolidayCalendar place)
        : this(regime, place, place)
    {
    }

    /// <summary>The law of the procedure.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ProceduralRegime Regime
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Regime));
    } = Regime ?? throw new ArgumentNullException(nameof(Regime));

    /// <summary>The holidays at the place of the recipient.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public HolidayCalendar Recipient
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Recipient));
    } = Recipient ?? throw new ArgumentNullException(nameof(Recipient));

    /// <summary>The holidays at the seat of the authority, court or cashier.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public HolidayCalendar Seat
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Seat));
    } = Seat ?? throw new ArgumentNullException(nameof(Seat));

    private PeriodRules Periods => Regime.Periods;

    private static LocalDate Require(LocalDate day)
    {
        var iso = DeadlineRange.Require(day);
        ArgumentOutOfRangeException.ThrowIfLessThan(iso.Year, HolidayCalendar.FirstYear, nameof(day));
        return iso;
    }
}
