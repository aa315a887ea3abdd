using NodaTime;
using static Amtsbrief.Deadlines.GermanDays;

namespace Amtsbrief.Deadlines;

/// <content>Days that are named instead of counted.</content>
public sealed partial record DeadlineCalculator
{
    /// <summary>
    /// The end of a period whose last day is named (bestimmter Tag als Fristende). It moves to a working day like any other end,
    /// except if § 31 Abs. 3 Satz 2 VwVfG or § 26 Abs. 3 Satz 2 SGB X applies; the AO has no such exception.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="refersToRule">
    /// Whether the day was named with reference to that rule (unter Hinweis auf diese Vorschrift).
    /// </param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1995 to 8999.</exception>
    public Deadline FixedDay(LocalDate day, bool refersToRule = false)
    {
        var end = Require(day);
        List<DeadlineStep> steps = [new(end, $"Als Ende der Frist ist ein Tag bestimmt: {Long(end)}", [])];
        if (refersToRule && Periods.DefiniteDay is not null)
        {
            return Standing(
                steps, "er bleibt das Ende der Frist, weil er unter Hinweis auf diese Vorschrift mitgeteilt worden ist",
                Periods.DefiniteDay);
        }

        if (refersToRule && !Seat.IsWorkingDay(end))
        {
            steps.Add(new(
                end,
                "Eine Ausnahme für Tage, die unter Hinweis auf die Vorschrift bestimmt sind, gibt es hier nicht",
                Periods.Shift));
        }

        return Shifted(steps);
    }

    /// <summary>
    /// A date that an authority sets (Termin), such as a hearing. It stands on a Saturday, Sunday or holiday as well (§ 31 Abs. 5
    /// VwVfG, § 26 Abs. 5 SGB X, § 108 Abs. 5 AO); in law without such a rule it moves (§ 193 BGB).
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The day on which it takes place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1995 to 8999.</exception>
    public Deadline Appointment(LocalDate day)
    {
        var date = Require(day);
        List<DeadlineStep> steps = [new(date, $"Als Termin ist ein Tag bestimmt: {Long(date)}", [])];
        return Periods.Appointment is { } norm
            ? Standing(steps, "ein Termin, den eine Behörde setzt, ist auch dann einzuhalten", norm)
            : Shifted(steps);
    }

    /// <summary>The end of a period that is named by a part of a month (§ 192 BGB), moved to a working day.</summary>
    /// <param name="month">The month, of the years 1995 to 8999.</param>
    /// <param name="part">The part: the 1st, the 15th or the last day.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is none of these, or the part is none of the named ones.
    /// </exception>
    public Deadline PartOfMonth(YearMonth month, MonthPart part)
    {
        var (name, day) = part switch
        {
            MonthPart.Beginning => ("Anfang", month.OnDayOfMonth(1)),
            MonthPart.Middle => ("Mitte", month.OnDayOfMonth(15)),
            MonthPart.End => ("Ende", month.OnDayOfMonth(month.ToDateInterval().Length)),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This is no named part of a month."),
        };
        var end = Require(day);
        return Shifted([new(end, $"{name} des Monats ist {Long(end)}", ["§ 192 BGB"])]);
    }
}
