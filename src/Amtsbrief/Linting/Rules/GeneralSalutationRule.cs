using Amtsbrief.Recipients;

namespace Amtsbrief.Linting.Rules;

/// <summary>A letter to one person, whose form of address is known, greets that person.</summary>
internal sealed class GeneralSalutationRule() : LintRule(FindingCodes.GeneralSalutation, Severity.Info, new()
{
    English = "The letter goes to a person, but its salutation greets nobody in particular.",
    German = "Das Schreiben geht an eine Person, die Anrede nennt aber niemanden.",
    EnglishAdvice = "Greet the person, or have the salutation derived from the recipient.",
    GermanAdvice = "Reden Sie die Person an, oder lassen Sie die Anrede aus dem Empfänger ableiten.",
})
{
    internal override IEnumerable<(string Path, string Detail)> Find(LintContext context)
    {
        var isPerson = context.Letter.Recipient
            is PersonRecipient { Person.FormOfAddress: not FormOfAddress.None }
            or CoupleRecipient { First.FormOfAddress: not FormOfAddress.None };
        if (isPerson && context.Letter.Salutation.Lines is ["Sehr geehrte Damen und Herren,"])
        {
            yield return ("salutation[0]", "");
        }
    }
}
