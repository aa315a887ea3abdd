using NodaTime;

namespace Amtsbrief.German.Times;

/// <summary>
/// From a time of one day to a time of the same or a later day (Zeitraum mit Uhrzeiten). Immutable and thread-safe.
/// </summary>
public sealed record DateTimeRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="start">The start.</param>
    /// <param name="end">The end; the end of a day is midnight of the next.</param>
    /// <exception cref="ArgumentException">The end is not after the start, or they are of different calendars.</exception>
    public DateTimeRange(LocalDateTime start, LocalDateTime end)
    {
        if (start.Calendar != end.Calendar || end <= start)
        {
            throw new ArgumentException("The end of a range must be after its start, in the same calendar.", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>The start.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The end.</summary>
    public LocalDateTime End { get; }

    /// <summary>The two times if both are of one day; midnight at its end counts to the day.</summary>
    internal EventTime.Between? OnOneDay =>
        End.Date == Start.Date || (End.TimeOfDay == LocalTime.Midnight && End.Date == Start.Date.PlusDays(1))
            ? new EventTime.Between(Start.TimeOfDay, End.TimeOfDay)
            : null;
}
