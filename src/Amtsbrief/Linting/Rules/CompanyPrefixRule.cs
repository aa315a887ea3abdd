using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>
/// "Firma" is not written where the legal form shows that it is one; on a line of its own it belongs to the next line.
/// </summary>
internal sealed partial class CompanyPrefixRule() : LintRule(FindingCodes.CompanyPrefix, Severity.Warning, new()
{
    English = "\"{0}\" stands before a company whose legal form shows it.",
    German = "„{0}“ steht vor einem Unternehmen, dessen Rechtsform das zeigt.",
    EnglishAdvice = "Leave the word out.",
    GermanAdvice = "Lassen Sie das Wort weg.",
})
{
    internal override IEnumerable<LintMatch> Find(LintText text, LintContext context)
    {
        if (text.Place == TextPlaces.Address && Prefix.Match(text.Characters) is { Success: true } prefix
            && LegalForm.IsMatch(prefix.Length < text.Characters.Length ? text.Characters : Next(text, context)))
        {
            yield return new LintMatch(0, prefix.Length, "");
        }
    }

    private static string Next(LintText text, LintContext context) => context.Texts
        .SkipWhile(other => other.Path != text.Path)
        .Skip(1)
        .FirstOrDefault(other => other.Place == TextPlaces.Address)?.Characters ?? "";

    [GeneratedRegex(@"^(?:Firma|Fa\.)(?:\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix { get; }

    [GeneratedRegex(
        @"\b(?:g?GmbH|AG|KG|KGaA|OHG|oHG|GbR|UG|SE|eG|PartG|PartGmbB|" +
        @"e\.[ \u00A0]?K\.|e\.[ \u00A0]?Kfm\.|e\.[ \u00A0]?V\.)(?![\p{L}\d])|\bmbH\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm { get; }
}
