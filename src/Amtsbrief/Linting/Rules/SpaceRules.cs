using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Spaces too many, too few, or for stress (Leerzeichen, Sperrschrift).</summary>
internal static partial class SpaceRules
{
    private const string S = Spaces.Any;

    private const TextPlaces Places = TextPlaces.Written | TextPlaces.Salutation | TextPlaces.Closing | TextPlaces.Address
        | TextPlaces.Group | TextPlaces.Street;

    private static readonly LintRule _double = new PatternRule(FindingCodes.DoubleSpace, Severity.Warning, new()
    {
        English = "Several spaces follow each other.",
        German = "Mehrere Leerzeichen stehen hintereinander.",
        EnglishAdvice = "Write one; places are for the template and for tables.",
        GermanAdvice = "Schreiben Sie eines; Abstände sind Sache der Vorlage und von Tabellen.",
    })
    {
        Places = Places,
        Pattern = Double,
        Correct = (match, _) => match.Value.Contains('\u00A0', StringComparison.Ordinal) ? Spaces.NoBreak : " ",
    };

    private static readonly LintRule _outer = new PatternRule(FindingCodes.OuterSpace, Severity.Info, new()
    {
        English = "The text begins or ends with a space.",
        German = "Der Text beginnt oder endet mit einem Leerzeichen.",
        EnglishAdvice = "Leave it out.",
        GermanAdvice = "Lassen Sie es weg.",
    })
    {
        Places = Places,
        Pattern = Outer,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _before = new PatternRule(FindingCodes.SpaceBeforePunctuation, Severity.Warning, new()
    {
        English = "A space stands before punctuation or inside brackets.",
        German = "Ein Leerzeichen steht vor einem Satzzeichen oder innen an einer Klammer.",
        EnglishAdvice = "Leave it out.",
        GermanAdvice = "Lassen Sie es weg.",
    })
    {
        Places = Places,
        Pattern = Before,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _after = new PatternRule(FindingCodes.SpaceAfterPunctuation, Severity.Warning, new()
    {
        English = "No space follows \"{0}\".",
        German = "Hinter „{0}“ fehlt das Leerzeichen.",
        EnglishAdvice = "Write a space.",
        GermanAdvice = "Schreiben Sie ein Leerzeichen.",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Headings,
        Pattern = After,
        Correct = (match, _) => match.Value + " ",
    };

    private static readonly LintRule _address = new PatternRule(FindingCodes.BrokenAddress, Severity.Warning, new()
    {
        English = "A mail or web address has a space.",
        German = "In einer E-Mail- oder Internetadresse steht ein Leerzeichen.",
        EnglishAdvice = "Leave it out: nobody can type the address otherwise.",
        GermanAdvice = "Lassen Sie es weg: Sonst lässt sich die Adresse nicht eingeben.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Address,
        Correct = (match, _) => match.Value.Trim(),
    };

    private static readonly LintRule _spaced = new PatternRule(FindingCodes.SpacedLetters, Severity.Warning, new()
    {
        English = "\"{0}\" is stressed by spaces between its letters.",
        German = "„{0}“ ist durch Leerzeichen zwischen den Buchstaben hervorgehoben.",
        EnglishAdvice = "Set it in bold: screen readers spell spaced words.",
        GermanAdvice = "Setzen Sie es fett: Vorleseprogramme buchstabieren gesperrte Wörter.",
    })
    {
        Places = Places,
        Pattern = Spaced,
    };

    internal static IEnumerable<LintRule> All => [_double, _outer, _before, _after, _address, _spaced, new NoBreakSpaceRule()];

    // Behind a typed number of a section there may be several.
    [GeneratedRegex(@"(?<=\S)(?<!^[\d.]{1,12})" + S + @"{2,}(?=\S)", Options)]
    private static partial Regex Double { get; }

    [GeneratedRegex("^" + S + @"+(?=\S)|(?<=\S)" + S + "+$", Options)]
    private static partial Regex Outer { get; }

    [GeneratedRegex(
        @"(?<=[\p{L}\d)“%€])" + S + @"(?=[,;!?](?:" + S + @"|$))|(?<=\p{Ll}{2})" + S + @"(?=[.:](?:" + S + @"(?!\.)|$))" +
        @"|(?<=\()" + S + @"(?=\S)|(?<=\S)" + S + @"(?=\))",
        Options)]
    private static partial Regex Before { get; }

    [GeneratedRegex(@"(?<=\p{Ll}{2})[,;](?=\p{L}{2})", Options)]
    private static partial Regex After { get; }

    [GeneratedRegex(@"(?<=\bwww\.)" + S + @"(?=[\w-]+\.\w)|(?<=\w)" + S + "@" + S + @"(?=[\w-]{1,60}\.\w)", Options)]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"(?<![\p{L}\d.])(?:\p{L}" + S + @"){4,40}\p{L}(?![\p{L}\d.)])", Options)]
    private static partial Regex Spaced { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
