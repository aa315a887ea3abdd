using static Amtsbrief.Deadlines.GermanDays;

namespace Amtsbrief.Deadlines;

/// <content>When acts are formally served.</content>
public sealed partial record DeadlineCalculator
{
    private ServiceRules? Service => Regime.Notification.Service;

    private Notification Notify(Transmission.RegisteredLetter letter)
    {
        var posted = Require(letter.Posted);
        var steps = Steps(isService: true);
        steps.Add(posted, $"Als Einschreiben zur Post gegeben wurde das Schreiben am {Long(posted)}");
        return steps.DeemedAfterDays(posted, WithReceipt(letter, posted), Service?.RegisteredLetter, null);
    }

    private Notification Notify(Transmission.ElectronicService service)
    {
        var sent = Require(service.Sent);
        var steps = Steps(isService: true);
        steps.Add(sent, $"Zur elektronischen Zustellung abgesandt wurde das Schreiben am {Long(sent)}");
        if (service.Acknowledged is { } given)
        {
            var proof = service.IsDeMail ? "der Abholbestätigung" : "dem Empfangsbekenntnis";
            var day = NotBefore(sent, given, "Nothing is acknowledged before it was sent.");
            steps.Add(day, $"Zugestellt ist es nach {proof} am {Long(day)}", ElectronicNorm() ?? Regime.Notification.Receipt);
            return steps.On(day);
        }

        return steps.DeemedAfterDays(sent, WithReceipt(service, sent), ElectronicNorm(), null);

        string? ElectronicNorm() => (service.IsDeMail, service.Acknowledged) switch
        {
            (true, _) => Service?.DeMail,
            (false, null) => Service?.Electronic,
            _ => Service?.Acknowledgement,
        };
    }

    private Notification Notify(Transmission.FormalService service)
    {
        var served = Require(service.Served);
        var (proof, norm) = service.Means switch
        {
            ServiceMeans.Certificate => ("der Zustellungsurkunde", Service?.Certificate),
            ServiceMeans.ReturnReceipt => ("dem Rückschein", Service?.ReturnReceipt),
            ServiceMeans.Acknowledgement => ("dem Empfangsbekenntnis", Service?.Acknowledgement),
            _ => throw new ArgumentOutOfRangeException(nameof(service), service.Means, "This is no proof of service."),
        };
        var steps = Steps(isService: true);
        steps.Add(served, $"Zugestellt wurde das Schreiben nach {proof} am {Long(served)}", norm ?? Regime.Notification.Receipt);
        return steps.On(served);
    }
}
