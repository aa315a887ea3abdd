using System.Text.RegularExpressions;
using Amtsbrief.Resolving;

namespace Amtsbrief.Linting.Rules;

/// <summary>
/// Salutation and address name the same persons in the same form. Derived salutations always do; offices and titles are spoken
/// in place of names, and a clerk may be greeted whom the address of a company does not name.
/// </summary>
internal sealed partial class SalutationAddressRule() : LintRule(FindingCodes.SalutationMismatch, Severity.Warning, new()
{
    English = "The salutation says \"{2}\", which the address does not.",
    German = "Die Anrede sagt „{2}“, die Anschrift nicht.",
    EnglishAdvice = "Correct one of them, or have the salutation derived from the recipient.",
    GermanAdvice = "Berichtigen Sie eines von beiden, oder lassen Sie die Anrede aus dem Empfänger ableiten.",
})
{
    internal override IEnumerable<(string Path, string Detail)> Find(LintContext context)
    {
        var address = string.Join('\n', RecipientLines.Of(context.Letter.Recipient, context.Template.Wording)
            .Where(line => line.Path != "recipient.address")
            .Select(line => line.PlainText));
        var saysFrau = Frau.IsMatch(address);
        var saysHerr = Herr.IsMatch(address);
        if (!saysFrau && !saysHerr)
        {
            yield break;
        }

        var lines = context.Letter.Salutation.Lines;
        for (var index = 0; index < lines.Count; index++)
        {
            foreach (Match greeting in Greeting.Matches(lines[index]))
            {
                var isSaid = greeting.Groups["form"].Value == "Frau" ? saysFrau : saysHerr;
                var name = greeting.Groups["name"].Value;
                if (!isSaid)
                {
                    yield return ($"salutation[{index}]", greeting.Groups["form"].Value);
                }
                else if (name.Length > 0 && !Office.IsMatch(name) && !Contains(address, name))
                {
                    yield return ($"salutation[{index}]", name);
                }
            }
        }
    }

    private static bool Contains(string address, string name) =>
        Plain(address).Contains(Plain(name), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\bFrau\b", RegexOptions.CultureInvariant)]
    private static partial Regex Frau { get; }

    [GeneratedRegex(@"\bHerrn?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Herr { get; }

    // The last word up to a comma or "und" is the family name or the office.
    [GeneratedRegex(
        @"\b(?<form>Frau|Herr)\b(?:(?! und\b)[^,!\n]){0,100}?(?:[ \u00A0](?<name>[\p{L}\p{M}\u00AD’'-]+))?(?=[,!]|\s*$| und\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Greeting { get; }

    [GeneratedRegex(
        @"(?:minister|präsident|sekretär|meister|rat|rät|direktor|vorsitzende|abgeordnete|kanzler|senator|dezernent|" +
        @"rektor|dekan|richter|botschafter|konsul|anwalt|anwält|notar|bischof|bischöf|pfarrer|professor|doktor|kolleg|" +
        @"leiter|gräf|graf|frei)" +
        @"(?:in|e|er|[nr]|frau|herr)?$|^Prof\.?$|^Dr\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Office { get; }
}
