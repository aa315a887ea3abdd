using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>
/// On which day after its dispatch an act is deemed notified (Bekanntgabefiktion), which may depend on the day of dispatch.
/// Immutable, thread-safe.
/// </summary>
public sealed record FictionDays
{
    /// <summary>Makes a number that holds for every day of dispatch.</summary>
    /// <param name="days">The number of days, 1 to 30.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of these.</exception>
    public FictionDays(int days)
        : this(days, days, null)
    {
    }

    private FictionDays(int days, int daysBefore, LocalDate? since)
    {
        foreach (var count in (ReadOnlySpan<int>)[days, daysBefore])
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 30);
        }

        (Days, DaysBefore, Since) = (days, daysBefore, since);
    }

    /// <summary>
    /// The federal law: three days up to a dispatch on 31 December 2024, four since (Postrechtsmodernisierungsgesetz).
    /// </summary>
    public static FictionDays Federal { get; } = Changed(new LocalDate(2025, 1, 1), from: 3, to: 4);

    /// <summary>The number of days, since the change if there was one.</summary>
    public int Days { get; }

    /// <summary>The number of days before the change; the same if there was none.</summary>
    public int DaysBefore { get; }

    /// <summary>The first day of dispatch to which the new number applies; null if there was no change.</summary>
    public LocalDate? Since { get; }

    /// <summary>Makes a number that a law has changed.</summary>
    /// <param name="since">The first day of dispatch to which the new number applies.</param>
    /// <param name="from">The number before, 1 to 30.</param>
    /// <param name="to">The number since, 1 to 30.</param>
    /// <returns>The days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is none of these.</exception>
    public static FictionDays Changed(LocalDate since, int from, int to) =>
        new(to, from, since.WithCalendar(CalendarSystem.Iso));

    /// <summary>The number of days for a dispatch.</summary>
    /// <param name="dispatched">The day of posting, sending or making available.</param>
    /// <returns>The number.</returns>
    public int On(LocalDate dispatched) => IsBeforeChange(dispatched) ? DaysBefore : Days;

    internal bool IsBeforeChange(LocalDate dispatched) => dispatched.WithCalendar(CalendarSystem.Iso) < Since;
}
