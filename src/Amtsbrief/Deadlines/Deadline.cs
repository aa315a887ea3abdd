using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>
/// The last day of a period (Fristende), and why. Made by <see cref="DeadlineCalculator"/>. Immutable, thread-safe.
/// </summary>
public sealed record Deadline
{
    internal Deadline(LocalDate lastDay, LocalDate countedDay, ValueList<DeadlineStep> steps) =>
        (LastDay, CountedDay, Steps) = (lastDay, countedDay, steps);

    /// <summary>The day with whose end (24 Uhr) the period ends.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The day to which the period counts before working days are looked at.</summary>
    public LocalDate CountedDay { get; }

    /// <summary>Whether a Saturday, Sunday or holiday has moved the end.</summary>
    public bool IsShifted => LastDay != CountedDay;

    /// <summary>How the day comes about, step by step; those of the notification come first.</summary>
    public ValueList<DeadlineStep> Steps { get; }

    /// <summary>The steps as German sentences, one a line.</summary>
    public string Explanation => DeadlineStep.Explain(Steps);
}
