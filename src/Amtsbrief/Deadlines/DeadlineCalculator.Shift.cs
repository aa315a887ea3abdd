using static Amtsbrief.Deadlines.GermanDays;

namespace Amtsbrief.Deadlines;

/// <content>What becomes of an end on a Saturday, Sunday or holiday.</content>
public sealed partial record DeadlineCalculator
{
    /// <summary>Moves the end that the last step has come to, if it must be moved.</summary>
    private Deadline Shifted(List<DeadlineStep> steps)
    {
        var counted = steps[^1].Date;
        if (Seat.IsWorkingDay(counted))
        {
            if (Recipient.HolidayOn(counted) is { } elsewhere)
            {
                steps.Add(new(
                    counted,
                    $"Dass dieser Tag am Ort des Empfängers ein gesetzlicher Feiertag ist ({elsewhere.Name}), verschiebt das " +
                    "Ende nicht; es zählen die Feiertage am Sitz der Stelle, an die man sich wenden muss",
                    Periods.Shift));
            }

            return new(counted, counted, ValueList.From(steps));
        }

        var last = Seat.NextWorkingDay(counted);
        steps.Add(new(
            last,
            $"{WorkingDayShift.Reason(Seat, counted)}; das Ende verschiebt sich auf den nächsten Werktag, also auf {Long(last)}",
            Periods.Shift));
        return new(last, counted, ValueList.From(steps));
    }

    /// <summary>Leaves the end where it is, and says why if it might have moved.</summary>
    private Deadline Standing(List<DeadlineStep> steps, string why, string? norm)
    {
        var last = steps[^1].Date;
        if (!Seat.IsWorkingDay(last))
        {
            steps.Add(new(last, $"Dieser Tag ist {Predicate(Seat, last)}; {why}", norm is null ? [] : [norm]));
        }

        return new(last, last, ValueList.From(steps));
    }
}
