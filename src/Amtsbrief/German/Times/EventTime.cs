using NodaTime;

namespace Amtsbrief.German.Times;

/// <summary>
/// When on its day something takes place (Uhrzeit eines Termins): at or about a time, from a time on, until a time, between
/// two, or from one into the next day. A closed family; compares by value. Immutable and thread-safe.
/// </summary>
public abstract record EventTime
{
    private EventTime()
    {
    }

    /// <summary>The one or two times it has.</summary>
    internal ValueList<LocalTime> Times => this switch
    {
        At at => [at.Time],
        Around around => [around.Time],
        From from => [from.Start],
        Until until => [until.End],
        Between between => [between.Start, between.End],
        Overnight overnight => [overnight.Start, overnight.End],
        _ => throw new InvalidOperationException($"{GetType()} is not a time of an event."),
    };

    /// <summary>The one or two moments it has when it is of a day: midnight as an end is that of the next day.</summary>
    internal ValueList<LocalDateTime> MomentsOf(LocalDate day) => this switch
    {
        Until until => [EndOf(day, until.End)],
        Between between => [day + between.Start, EndOf(day, between.End)],
        Overnight overnight => [day + overnight.Start, day.PlusDays(1) + overnight.End],
        _ => ValueList.From(Times.Select(time => day + time)),
    };

    private static LocalDateTime EndOf(LocalDate day, LocalTime end) =>
        (end == LocalTime.Midnight ? day.PlusDays(1) : day) + end;

    /// <summary>At a time: <c>14 Uhr</c>.</summary>
    /// <param name="Time">The time.</param>
    public sealed record At(LocalTime Time) : EventTime;

    /// <summary>About a time: <c>gegen 14 Uhr</c>.</summary>
    /// <param name="Time">The time.</param>
    public sealed record Around(LocalTime Time) : EventTime;

    /// <summary>From a time on, the end being open: <c>ab 14 Uhr</c>.</summary>
    /// <param name="Start">The start.</param>
    public sealed record From(LocalTime Start) : EventTime;

    /// <summary>Until a time: <c>bis 16 Uhr</c>.</summary>
    /// <param name="End">The end; midnight is the end of the day and written <c>24 Uhr</c>.</param>
    public sealed record Until(LocalTime End) : EventTime;

    /// <summary>
    /// Across midnight: <c>22 – 6 Uhr des Folgetags</c>. The words tell it from a range whose ends are swapped.
    /// </summary>
    /// <param name="Start">The start.</param>
    /// <param name="End">The end, on the next day.</param>
    public sealed record Overnight(LocalTime Start, LocalTime End) : EventTime;

    /// <summary>Between two times of one day: <c>14 – 16 Uhr</c>.</summary>
    public sealed record Between : EventTime
    {
        /// <summary>Makes a range of times.</summary>
        /// <param name="start">The start.</param>
        /// <param name="end">The end; midnight is the end of the day and written <c>24 Uhr</c>.</param>
        /// <exception cref="ArgumentException">The end is not after the start.</exception>
        public Between(LocalTime start, LocalTime end)
        {
            if (!IsRange(start, end))
            {
                throw new ArgumentException("The end of a range of times must be after its start.", nameof(end));
            }

            Start = start;
            End = end;
        }

        /// <summary>The start.</summary>
        public LocalTime Start { get; }

        /// <summary>The end; midnight is the end of the day.</summary>
        public LocalTime End { get; }

        internal static bool IsRange(LocalTime start, LocalTime end) => start < end || end == LocalTime.Midnight;
    }
}
