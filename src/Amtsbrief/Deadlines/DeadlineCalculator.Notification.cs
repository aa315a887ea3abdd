using NodaTime;
using static Amtsbrief.Deadlines.GermanDays;

namespace Amtsbrief.Deadlines;

/// <content>When acts are notified.</content>
public sealed partial record DeadlineCalculator
{
    /// <summary>The day on which an act is notified or deemed notified.</summary>
    /// <param name="transmission">How it reaches the recipient.</param>
    /// <returns>The day with its explanation; without a day if the law deems none and no receipt is known.</returns>
    /// <exception cref="ArgumentNullException">The transmission is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not of the years 1995 to 8999.</exception>
    /// <exception cref="ArgumentException">
    /// A receipt, retrieval or acknowledgement is before its dispatch, or a general order names a day not after its announcement.
    /// </exception>
    public Notification Notify(Transmission transmission)
    {
        ArgumentNullException.ThrowIfNull(transmission);
        return transmission switch
        {
            Transmission.Post post => Notify(post),
            Transmission.Electronic sent => Notify(sent),
            Transmission.Retrieval retrieval => Notify(retrieval),
            Transmission.PortalMailbox mailbox => Notify(mailbox),
            Transmission.PublicNotice notice => Notify(notice),
            Transmission.RegisteredLetter letter => Notify(letter),
            Transmission.ElectronicService service => Notify(service),
            Transmission.FormalService service => Notify(service),
            _ => Notify((Transmission.HandedOver)transmission),
        };
    }

    private Notification Notify(Transmission.Post post)
    {
        var posted = Require(post.Posted);
        var rules = Regime.Notification;
        var steps = Steps();
        var letterDate = post.LetterDate is { } written && Require(written) != posted
            ? $"; auf das Datum des Schreibens, den {Short(written)}, kommt es nicht an"
            : "";
        var sent = post.IsAbroad ? "Zur Post ins Ausland gegeben" : "Zur Post gegeben";
        steps.Add(posted, $"{sent} wurde das Schreiben am {Long(posted)}{letterDate}");
        var receipt = WithReceipt(post, posted);
        return (post.IsAbroad, rules.PostAbroad) switch
        {
            (false, _) => steps.DeemedAfterDays(posted, receipt, rules.Post, rules.LaterReceipt),
            (true, null) => steps.DeemedAfterDays(posted, receipt, null, null),
            (true, var norm) => steps.Deemed(
                TimeLimit.Months(1).LastDayAfter(posted), "einen Monat danach", receipt, norm, rules.LaterReceipt),
        };
    }

    private Notification Notify(Transmission.Electronic electronic)
    {
        var sent = Require(electronic.Sent);
        var steps = Steps();
        steps.Add(sent, $"Elektronisch abgesandt wurde das Schreiben am {Long(sent)}");
        return steps.DeemedAfterDays(
            sent, WithReceipt(electronic, sent), Regime.Notification.Electronic, Regime.Notification.LaterReceipt);
    }

    private Notification Notify(Transmission.PortalMailbox mailbox)
    {
        var provided = Require(mailbox.Provided);
        var steps = Steps();
        steps.Add(provided, $"Im Postfach des Nutzerkontos bereitgestellt wurde das Schreiben am {Long(provided)}");
        return steps.DeemedAfterDays(provided, null, Regime.Notification.PortalMailbox, null);
    }

    private Notification Notify(Transmission.PublicNotice notice)
    {
        var announced = Require(notice.Announced);
        var rules = Regime.Notification;
        var steps = Steps(pronoun: "er");
        steps.Add(announced, $"Ortsüblich bekannt gemacht wurde der Verwaltungsakt am {Long(announced)}");
        if (notice.EffectiveOn is not { } chosen)
        {
            return rules.PublicNotice is { } norm
                ? steps.Deemed(TimeLimit.Weeks(2).LastDayAfter(announced), "zwei Wochen danach", null, norm, null)
                : steps.DeemedAfterDays(announced, null, null, null);
        }

        var day = NotBefore(announced.PlusDays(1), chosen, "The named day must come after the announcement.");
        steps.Add(
            day,
            $"Als Tag der Bekanntgabe ist in der Allgemeinverfügung bestimmt: {Long(day)}",
            rules.PublicNoticeOtherDay ?? rules.Receipt);
        return steps.On(day);
    }

    private Notification Notify(Transmission.HandedOver handedOver)
    {
        var received = Require(handedOver.Received);
        var steps = Steps();
        steps.Add(received, $"Zugegangen ist das Schreiben am {Long(received)}", Regime.Notification.Receipt);
        return steps.On(received);
    }

    private NotificationSteps Steps(bool isService = false, string pronoun = "es") =>
        new(Regime.Notification, Recipient, isService, pronoun);

    private static Transmission.Deemed WithReceipt(Transmission.Deemed transmission, LocalDate dispatched) =>
        transmission.Received is { } received
            ? transmission with { Received = NotBefore(dispatched, received, "Nothing is received before it was sent.") }
            : transmission;

    private static LocalDate NotBefore(LocalDate earliest, LocalDate day, string message)
    {
        var iso = Require(day);
        return iso >= earliest ? iso : throw new ArgumentException(message, nameof(day));
    }
}
