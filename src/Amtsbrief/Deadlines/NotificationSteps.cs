using Amtsbrief.German.Numbers;
using Amtsbrief.Holidays;
using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>Collects the steps to the day of a notification.</summary>
internal sealed class NotificationSteps(NotificationRules rules, HolidayCalendar place, bool isService, string pronoun)
{
    private readonly List<DeadlineStep> _steps = [];

    private string Notified => isService ? "zugestellt" : "bekannt gegeben";

    private string Noun => isService ? "die Zustellung" : "die Bekanntgabe";

    internal void Add(LocalDate day, string text, params ValueList<string> norms) => _steps.Add(new(day, text, norms));

    internal Notification On(LocalDate? day) => new(day, isService, ValueList.From(_steps));

    /// <summary>The day that the law deems, so many days after the dispatch; then what receipt makes of it.</summary>
    internal Notification DeemedAfterDays(LocalDate dispatched, Transmission.Deemed? receipt, string? norm, string? later)
    {
        if (norm is null)
        {
            return OnReceipt(receipt?.Received);
        }

        var days = rules.Days.On(dispatched);
        var version = rules.Days.IsBeforeChange(dispatched)
            ? $"nach der bis zum {GermanDays.Short(rules.Days.Since!.Value.PlusDays(-1))} geltenden Fassung "
            : "";
        var when = $"{version}am {NumberWords.Ordinal(days, OrdinalEnding.En)} Tag danach";
        return Deemed(dispatched.PlusDays(days), when, receipt, norm, later);
    }

    /// <summary>The day that the law deems, moved if the law moves it; then what receipt makes of it.</summary>
    /// <param name="counted">The day before it is moved.</param>
    /// <param name="when">The rule in words: <c>am vierten Tag danach</c>.</param>
    /// <param name="receipt">The transmission if later receipt matters, else null.</param>
    /// <param name="norm">The rule.</param>
    /// <param name="later">The rule that later receipt counts.</param>
    internal Notification Deemed(
        LocalDate counted, string when, Transmission.Deemed? receipt, string norm, string? later)
    {
        var deemed = receipt is { Received: null }
            ? $"Sofern {pronoun} nicht später oder gar nicht zugeht, gilt {pronoun} {when}"
            : $"{char.ToUpperInvariant(when[0])}{when[1..]} gilt {pronoun}";
        Add(counted, $"{deemed} als {Notified}, also am {GermanDays.Long(counted)}", norm);
        var day = Moved(counted);
        if (receipt?.Received is not { } received || received == day)
        {
            return On(day);
        }

        if (received < day)
        {
            Add(
                day,
                $"Dass {pronoun} schon am {GermanDays.Short(received)} zugegangen ist, lässt {Noun} nicht früher eintreten",
                norm);
            return On(day);
        }

        Add(
            received,
            $"Tatsächlich zugegangen ist {pronoun} erst später; {Notified} ist {pronoun} daher am {GermanDays.Long(received)}",
            later ?? norm);
        return On(received);
    }

    private Notification OnReceipt(LocalDate? received)
    {
        const string none = "Als bekannt gegeben gilt ein solches Schreiben nicht an einem bestimmten Tag";
        if (received is { } day)
        {
            Add(day, $"{none}; es zählt der tatsächliche Zugang am {GermanDays.Long(day)}", rules.Receipt);
        }
        else
        {
            Add(_steps[^1].Date, $"{none}; es zählt der tatsächliche Zugang, der hier nicht bekannt ist", rules.Receipt);
        }

        return On(received);
    }

    private LocalDate Moved(LocalDate counted)
    {
        if (place.IsWorkingDay(counted))
        {
            return counted;
        }

        if (rules.Shift.IsEmpty)
        {
            var predicate = GermanDays.Predicate(place, counted);
            Add(counted, $"Dieser Tag ist {predicate}; das verschiebt {Noun} nicht", rules.NoShift);
            return counted;
        }

        var day = place.NextWorkingDay(counted);
        Add(
            day,
            $"{WorkingDayShift.Reason(place, counted)}; als {Notified} gilt {pronoun} daher am nächsten Werktag, " +
            $"also am {GermanDays.Long(day)}",
            rules.Shift);
        return day;
    }
}
