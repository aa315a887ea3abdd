using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>
/// Telephone numbers have their parts as they function, a space between them and a hyphen before an extension: no brackets,
/// slashes, dots or pairs (DIN 5008). Only what is surely a telephone number is looked at: a code in brackets or of a country,
/// or a number behind a word such as "Telefon".
/// </summary>
internal sealed partial class PhoneRule() : LintRule(FindingCodes.PhoneForm, Severity.Warning, new()
{
    English = "The telephone number \"{0}\" is not written as DIN 5008 has it.",
    German = "Die Telefonnummer „{0}“ ist nicht nach DIN 5008 geschrieben.",
    EnglishAdvice = "Write \"{1}\".",
    GermanAdvice = "Schreiben Sie „{1}“.",
})
{
    internal override IEnumerable<LintMatch> Find(LintText text, LintContext context)
    {
        if ((text.Place & TextPlaces.Written) == 0)
        {
            yield break;
        }

        foreach (Match match in Numbers.Matches(text.Characters))
        {
            var written = match.Groups["at"].Value;
            if (PhoneNumber.TryParse(written, out var number, out _)
                && number.ToString() is var right && right != Plain(written))
            {
                yield return new LintMatch(match.Groups["at"].Index, written.Length, right);
            }
        }
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    // Nothing that is an amount of money.
    private const string Rest =
        @"(?>(?:[ \u00A0\u202F]?[/.()–-]?[ \u00A0\u202F]?\d){4,14})(?![\d/]|[ \u00A0\u202F]*(?:EUR|Euro|€))";

    // An area code in one, or in pairs as it was written until 2001.
    private const string Bracketed = @"\(0(?:\d{1,5}|\d?(?:[ \u00A0]\d\d){1,2})\)";

    [GeneratedRegex(
        @"(?<![\w/+])(?<at>" + Bracketed + Rest + @"|(?:\+|00)49" + Rest + ")" +
        @"|(?:\b(?:Tel|Fax)\.?|" +
        @"\b(?:Telefon|Telefax|Fax|Telefonnummer|Faxnummer|Rufnummer|Mobil|Mobilnummer|Handy|Hotline)|\btelefonisch)" +
        @"[^.,;\d\n]{0,25}?(?<![\d/])(?<at>(?:" + Bracketed + @"|0[ \u00A0]?\d)" + Rest + ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex Numbers { get; }
}
