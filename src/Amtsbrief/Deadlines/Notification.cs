using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>
/// On which day an act is notified or deemed notified (Bekanntgabe, Zustellung), and why. Made by
/// <see cref="DeadlineCalculator.Notify(Transmission)"/>. Immutable, thread-safe.
/// </summary>
public sealed record Notification
{
    internal Notification(LocalDate? day, bool isService, ValueList<DeadlineStep> steps) =>
        (Day, IsService, Steps) = (day, isService, steps);

    /// <summary>The day; null if the law deems nothing here and no receipt is known, or if the notification has failed.</summary>
    public LocalDate? Day { get; }

    /// <summary>Whether it is formal service (Zustellung) rather than plain notification.</summary>
    public bool IsService { get; }

    /// <summary>How the day comes about, step by step.</summary>
    public ValueList<DeadlineStep> Steps { get; }

    /// <summary>The steps as German sentences, one a line.</summary>
    public string Explanation => DeadlineStep.Explain(Steps);
}
