using NodaTime;
using static Amtsbrief.Deadlines.GermanDays;

namespace Amtsbrief.Deadlines;

/// <content>Acts that wait to be retrieved.</content>
public sealed partial record DeadlineCalculator
{
    private const int RetrievalDays = 10;

    private Notification Notify(Transmission.Retrieval retrieval)
    {
        var provided = Require(retrieval.Provided);
        var notice = NotBefore(provided, retrieval.NoticeSent, "No notice is sent before the act is made available.");
        var steps = Steps();
        steps.Add(provided, $"Zum Abruf bereitgestellt wurde das Schreiben am {Long(provided)}");
        switch (Regime.Notification.Retrieval)
        {
            case null:
                return steps.DeemedAfterDays(provided, null, null, null);
            case { Kind: RetrievalKind.DaysAfterProvision } rule:
                return steps.DeemedAfterDays(provided, null, rule.Norm, null);
            case { Kind: RetrievalKind.DaysAfterNotice } rule:
                AddNotice();
                return steps.DeemedAfterDays(notice, null, rule.Norm, null);
            case var rule:
                AddNotice();
                return Retrieved(retrieval, provided, notice.PlusDays(RetrievalDays), rule, steps);
        }

        void AddNotice() => steps.Add(notice, $"Abgesandt wurde die Benachrichtigung darüber am {Long(notice)}");
    }

    private static Notification Retrieved(
        Transmission.Retrieval retrieval, LocalDate provided, LocalDate lastDay, RetrievalRule rule, NotificationSteps steps)
    {
        LocalDate? retrieved = retrieval.Retrieved is { } given
            ? NotBefore(provided, given, "Nothing is retrieved before it is made available.")
            : null;
        if (retrieved is { } day && day <= lastDay)
        {
            var next = day.PlusDays(1);
            steps.Add(day, $"Abgerufen wurde es am {Long(day)}");
            steps.Add(next, $"Am Tag nach dem Abruf gilt es als bekannt gegeben, also am {Long(next)}", rule.Norm);
            return steps.On(next);
        }

        steps.Add(
            lastDay,
            $"Innerhalb von zehn Tagen danach, also bis {Long(lastDay)}, wurde es nicht abgerufen; " +
            "die Bereitstellung endet, und das Schreiben ist nicht bekannt gegeben",
            rule.NotRetrieved ?? rule.Norm);
        return steps.On(null);
    }
}
