using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Abbreviations and signs in place of words (Abkürzungen, Schrägstrich, Und-Zeichen).</summary>
internal static partial class WordRules
{
    private const string S = Spaces.Any;

    private static readonly LintRule _abbreviation = new PatternRule(FindingCodes.AbbreviationSpaces, Severity.Warning, new()
    {
        English = "The parts of \"{0}\" are not parted by spaces.",
        German = "Zwischen den Teilen von „{0}“ fehlen die Leerzeichen.",
        EnglishAdvice = "Write \"{1}\".",
        GermanAdvice = "Schreiben Sie „{1}“.",
    })
    {
        Places = TextPlaces.Written | TextPlaces.Address | TextPlaces.SignatureAddition,
        Pattern = Abbreviation,
        Correct = (match, _) => match.Value[..^1].Replace(".", "." + Spaces.NoBreak, StringComparison.Ordinal) + ".",
    };

    private static readonly LintRule _doubleStop = new PatternRule(FindingCodes.DoubleFullStop, Severity.Warning, new()
    {
        English = "Two full stops follow each other.",
        German = "Zwei Punkte stehen hintereinander.",
        EnglishAdvice = "Leave one out: the stop of an abbreviation ends the sentence as well.",
        GermanAdvice = "Lassen Sie einen weg: Der Abkürzungspunkt beendet auch den Satz.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = DoubleStop,
        Correct = (match, _) => match.Groups["abbreviation"].Success ? "." : null,
    };

    private static readonly LintRule _ampersand = new PatternRule(FindingCodes.Ampersand, Severity.Warning, new()
    {
        English = "\"&\" stands for \"und\" outside the name of a company.",
        German = "„&“ steht außerhalb eines Firmennamens für „und“.",
        EnglishAdvice = "Write \"und\".",
        GermanAdvice = "Schreiben Sie „und“.",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Headings,
        Pattern = And,
        Correct = (_, _) => "und",
    };

    private static readonly LintRule _slash = new PatternRule(FindingCodes.SlashSpaces, Severity.Info, new()
    {
        English = "A slash has spaces.",
        German = "Ein Schrägstrich hat Leerzeichen.",
        EnglishAdvice = "Write it without spaces (DIN 5008).",
        GermanAdvice = "Schreiben Sie ihn ohne Leerzeichen (DIN 5008).",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Headings,
        Pattern = Slash,
        Correct = (match, _) => match.Groups["words"].Success ? "/" : null,
    };

    internal static IEnumerable<LintRule> All => [_abbreviation, _doubleStop, _ampersand, _slash];

    [GeneratedRegex(
        @"(?<![\p{L}\d.])(?:z\.B|d\.h|u\.a|i\.d\.R|o\.g|u\.U|s\.o|s\.u|z\.T|z\.Z|z\.Zt|v\.a|i\.V|i\.A|i\.S\.d|i\.V\.m|i\.H\.v|" +
        @"i\.S\.v|u\.v\.m|u\.E|a\.D|o\.ä|u\.ä|m\.E|e\.V|e\.G|z\.H|a\.M|a\.a\.O|n\.F|a\.F|d\.J|d\.M|h\.c|p\.a)\.(?![\p{L}\d])",
        Options)]
    private static partial Regex Abbreviation { get; }

    [GeneratedRegex(
        @"(?:(?<=\b(?:usw|etc|bzw|evtl|ff|Nr|Abs|Str|ggf|inkl|vgl))(?<abbreviation>)|(?<=\p{L}{2}))\.\.(?![.\p{L}/\d])", Options)]
    private static partial Regex DoubleStop { get; }

    [GeneratedRegex(@"(?<=\p{Ll}" + S + @")&(?=" + S + @"\p{Ll})", Options)]
    private static partial Regex And { get; }

    [GeneratedRegex(
        @"(?<=\bund)(?<words>)" + S + "{0,3}/" + S + @"{0,3}(?=oder\b)|(?<=[\p{L}\d)])(?:" + S + "{1,3}/" + S + "{0,3}|/" + S +
        @"{1,3})(?=[\p{L}\d(])",
        Options)]
    private static partial Regex Slash { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
