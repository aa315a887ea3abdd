using NodaTime;

namespace Amtsbrief.German.Times;

/// <summary>
/// How often German clocks show a date and time (gesetzliche Zeit, Sommerzeit): once, never, or twice, when they are turned.
/// A closed family; compares by value. Immutable and thread-safe.
/// </summary>
public abstract record LocalTimeMapping
{
    private LocalTimeMapping()
    {
    }

    /// <summary>The usual case: the clocks show it once.</summary>
    /// <param name="Time">When.</param>
    public sealed record Once(ZonedDateTime Time) : LocalTimeMapping;

    /// <summary>The clocks are put forward over it: there is no such time.</summary>
    /// <param name="Before">The first moment behind the gap, as the old offset would show it.</param>
    /// <param name="After">The same moment, as the clocks show it.</param>
    public sealed record Skipped(LocalDateTime Before, ZonedDateTime After) : LocalTimeMapping;

    /// <summary>The clocks are put back over it: it comes once in summer time (MESZ) and once more after it (MEZ).</summary>
    /// <param name="Earlier">The first time.</param>
    /// <param name="Later">The second time.</param>
    public sealed record Twice(ZonedDateTime Earlier, ZonedDateTime Later) : LocalTimeMapping;
}
