using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Dashes and ellipses (Gedankenstrich, Auslassungspunkte).</summary>
internal static partial class DashRules
{
    private const string S = Spaces.Any;

    private static readonly LintRule _dash = new PatternRule(FindingCodes.HyphenAsDash, Severity.Warning, new()
    {
        English = "\"{0}\" stands for a dash.",
        German = "„{0}“ steht für einen Gedankenstrich.",
        EnglishAdvice = "Write an en dash with spaces (U+2013).",
        GermanAdvice = "Schreiben Sie einen Halbgeviertstrich mit Leerzeichen (U+2013).",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Table | TextPlaces.Headings | TextPlaces.Enclosure,
        Pattern = Hyphen,
        Correct = (_, _) => " – ",
    };

    private static readonly LintRule _ellipsis = new PatternRule(FindingCodes.EllipsisForm, Severity.Warning, new()
    {
        English = "The ellipsis is written \"{0}\".",
        German = "Die Auslassungspunkte sind „{0}“ geschrieben.",
        EnglishAdvice = "Write three dots without spaces or one sign; it ends the sentence as well.",
        GermanAdvice = "Schreiben Sie drei Punkte ohne Leerzeichen oder ein Zeichen; sie beenden auch den Satz.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Ellipsis,
        Correct = (_, _) => "…",
    };

    internal static IEnumerable<LintRule> All => [_dash, _ellipsis];

    // Both words have two letters at least: "A - 17" may be a reference.
    [GeneratedRegex(
        @"(?<=\p{Ll}{2}|[\p{Ll}\d][)“.!?%,])" + S + "--?" + S + @"(?=\p{L}{2}|„)" +
        @"|(?<=[\p{Ll}\d)“]{2})" + S + "?—" + S + @"?(?=\p{L}{2}|„)",
        Options)]
    private static partial Regex Hyphen { get; }

    [GeneratedRegex(@"(?<!\." + S + @"|\.)\." + S + @"\." + S + @"\.(?![.\d])|…\.(?!\.)|(?<![.\s])\.{4}(?!\.)", Options)]
    private static partial Regex Ellipsis { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
