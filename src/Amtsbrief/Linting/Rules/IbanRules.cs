using System.Text.RegularExpressions;
using Amtsbrief.German.References;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>IBANs in texts: groups of four, right check digits; and pairs of post-office boxes.</summary>
internal static partial class IbanRules
{
    private const string S = Spaces.Any;

    private static readonly LintRule _groups = new PatternRule(FindingCodes.IbanGroups, Severity.Warning, new()
    {
        English = "The IBAN \"{0}\" is not written in groups of four.",
        German = "Die IBAN „{0}“ ist nicht in Vierergruppen geschrieben.",
        EnglishAdvice = "Write \"{1}\".",
        GermanAdvice = "Schreiben Sie „{1}“.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Number,
        When = (match, _, _) => Read(match) is { } iban && iban.ToString() != Plain(match.Value),
        Correct = (match, _) => Read(match)?.ToString(),
    };

    private static readonly LintRule _wrong = new PatternRule(FindingCodes.IbanInText, Severity.Warning, new()
    {
        English = "\"{0}\" is no IBAN: its length or its check digits are wrong.",
        German = "„{0}“ ist keine IBAN: Länge oder Prüfziffern stimmen nicht.",
        EnglishAdvice = "Compare it with the account.",
        GermanAdvice = "Vergleichen Sie sie mit dem Konto.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Named,
        When = (match, _, _) => Read(match.Groups["at"]) is null,
    };

    private static readonly LintRule _box = new PatternRule(FindingCodes.BoxPairs, Severity.Warning, new()
    {
        English = "The number of the post-office box is not written in pairs: \"{0}\".",
        German = "Die Postfachnummer ist nicht in Zweiergruppen geschrieben: „{0}“.",
        EnglishAdvice = "Write \"{1}\", pairs from the right.",
        GermanAdvice = "Schreiben Sie „{1}“, in Paaren von rechts.",
    })
    {
        Places = TextPlaces.Written | TextPlaces.Address | TextPlaces.Street,
        Pattern = Box,
        Correct = (match, _) => PostOfficeBox.Parse(match.Value).ToString(),
    };

    internal static IEnumerable<LintRule> All => [_groups, _wrong, _box];

    private static Iban? Read(Group match) => Iban.TryParse(match.Value, out var iban, out _) ? iban : null;

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    [GeneratedRegex(@"(?<![A-Z0-9])(?:DE\d\d(?:" + S + @"?\d){18}(?!\d)|[A-Z]{2}\d\d[A-Z0-9]{11,30}(?![A-Z0-9]))", Options)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"(?<=\bIBAN:?" + S + @")(?<at>DE\d\d(?:" + S + @"?\d){10,22})(?!\d)", Options)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"(?<=\bPostfach" + S + @")\d{3,10}(?!" + S + @"?\d)", Options)]
    private static partial Regex Box { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
