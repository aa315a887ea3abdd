using NodaTime;
using static Amtsbrief.Deadlines.GermanDays;

namespace Amtsbrief.Deadlines;

/// <content>Periods.</content>
public sealed partial record DeadlineCalculator
{
    /// <summary>The end of a period that begins with a notification, whose day does not count.</summary>
    /// <param name="notification">The notification.</param>
    /// <param name="limit">The length of the period.</param>
    /// <returns>The end; its steps begin with those of the notification.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Nothing has been notified.</exception>
    public Deadline After(Notification notification, TimeLimit limit)
    {
        ArgumentNullException.ThrowIfNull(notification);
        ArgumentNullException.ThrowIfNull(limit);
        var day = notification.Day
            ?? throw new ArgumentException("Nothing has been notified, so no period begins.", nameof(notification));
        var name = notification.IsService ? "der Zustellung" : "der Bekanntgabe";
        return After(day, limit, name, notification.Steps, Periods.SetByAuthority);
    }

    /// <summary>The end of a period that begins with an event within a day, which does not count (§ 187 Abs. 1 BGB).</summary>
    /// <param name="eventDay">The day of the event.</param>
    /// <param name="limit">The length of the period.</param>
    /// <param name="ofEvent">The event in the genitive, as the explanation names its day: <c>des Antrags</c>.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1995 to 8999.</exception>
    public Deadline After(LocalDate eventDay, TimeLimit limit, string ofEvent = "des Ereignisses")
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentNullException.ThrowIfNull(ofEvent);
        var day = Require(eventDay);
        ValueList<DeadlineStep> first = [new(day, $"Der Tag {ofEvent} ist {Long(day)}", [])];
        return After(day, limit, ofEvent, first, null);
    }

    /// <summary>
    /// The end of a period that begins with the beginning of a day, which counts (§ 187 Abs. 2 BGB).
    /// </summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="limit">The length of the period.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentNullException">The limit is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1995 to 8999.</exception>
    public Deadline From(LocalDate firstDay, TimeLimit limit) => Shifted(CountFrom(firstDay, limit));

    /// <summary>
    /// The end of a period for which an authority has to provide benefits (Leistungszeitraum), first day included. It does not
    /// move to a working day (§ 31 Abs. 4 VwVfG, § 26 Abs. 4 SGB X, § 108 Abs. 4 AO).
    /// </summary>
    /// <inheritdoc cref="From" path="/param|/returns|/exception"/>
    public Deadline BenefitsFrom(LocalDate firstDay, TimeLimit limit) => Standing(
        CountFrom(firstDay, limit),
        "der Zeitraum, für den Leistungen zu erbringen sind, endet auch dann mit seinem Ablauf",
        Periods.Benefits);

    /// <summary>
    /// The end of a period that is made longer (Verlängerung): the new one is counted from the end of the old one (§ 190 BGB),
    /// as moved to a working day, and that day does not count. Where a law sees the last day of a month otherwise, this end is
    /// the earlier one.
    /// </summary>
    /// <param name="previous">The old end.</param>
    /// <param name="limit">By how much it is made longer.</param>
    /// <returns>The new end; its steps begin with those of the old one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The old end is after the year 8999.</exception>
    public Deadline Extend(Deadline previous, TimeLimit limit)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(limit);
        var day = Require(previous.LastDay);
        var steps = previous.Steps.ToList();
        steps.Add(new(
            day,
            $"Die Verlängerung wird vom Ablauf der vorigen Frist an berechnet; deren letzter Tag ist {Long(day)}",
            ["§ 190 BGB"]));
        steps.Add(PeriodEnd.After(limit, day, "dem letzten Tag der vorigen Frist", Periods.Counting));
        return Shifted(steps);
    }

    private Deadline After(
        LocalDate day, TimeLimit limit, string ofEvent, ValueList<DeadlineStep> before, string? setByAuthority)
    {
        var steps = before.ToList();
        var begins = day.PlusDays(1);
        steps.Add(limit.IsSetByAuthority && setByAuthority is not null
            ? new(begins, $"Die behördlich gesetzte Frist beginnt am Tag danach, also am {Long(begins)}", [setByAuthority])
            : new(
                begins,
                $"Der Tag {ofEvent} zählt nicht mit; die Frist beginnt am {Long(begins)}",
                [.. Periods.Reference, Periods.Counting.AfterEvent]));
        steps.Add(PeriodEnd.After(limit, day, $"dem Tag {ofEvent}", Periods.Counting));
        return Shifted(steps);
    }

    private List<DeadlineStep> CountFrom(LocalDate firstDay, TimeLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        var day = Require(firstDay);
        return
        [
            new(
                day,
                $"Die Frist beginnt mit dem Beginn eines Tages, der mitzählt: {Long(day)}",
                [.. Periods.Reference, Periods.Counting.FromDay]),
            PeriodEnd.From(limit, day, Periods.Counting),
        ];
    }
}
