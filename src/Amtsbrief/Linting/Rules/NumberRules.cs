using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Numbers with units, signs and paragraphs (Zahlen, Einheiten, Paragrafzeichen).</summary>
internal static partial class NumberRules
{
    private const string S = Spaces.Any;

    private static readonly LintMessage _spaceMessage = new()
    {
        English = "\"{0}\" lacks its space.",
        German = "In „{0}“ fehlt das Leerzeichen.",
        EnglishAdvice = "Write \"{1}\".",
        GermanAdvice = "Schreiben Sie „{1}“.",
    };

    private static readonly LintRule _unit = new PatternRule(FindingCodes.UnitSpace, Severity.Warning, _spaceMessage)
    {
        Places = TextPlaces.Written,
        Pattern = Unit,
        Correct = (match, _) => match.Groups["number"].Value + Spaces.NoBreak
            + match.Groups["unit"].Value.Replace(" ", "", StringComparison.Ordinal),
    };

    private static readonly LintRule _paragraph = new PatternRule(
        FindingCodes.ParagraphSignSpace, Severity.Warning, _spaceMessage)
    {
        Places = TextPlaces.Written,
        Pattern = Paragraph,
        Correct = (match, _) => match.Groups["sign"].Value + Spaces.NoBreak + match.Groups["number"].Value,
    };

    private static readonly LintRule _paragraphAlone = new PatternRule(FindingCodes.ParagraphSignAlone, Severity.Warning, new()
    {
        English = "A paragraph sign stands without a number.",
        German = "Ein Paragrafzeichen steht ohne Zahl.",
        EnglishAdvice = "Write the number behind it, or the word \"Paragraf\".",
        GermanAdvice = "Schreiben Sie die Zahl dahinter, oder das Wort „Paragraf“.",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Headings,
        Pattern = ParagraphAlone,
    };

    private static readonly LintRule _operator = new PatternRule(FindingCodes.OperatorSpaces, Severity.Info, new()
    {
        English = "A sign between numbers has no spaces.",
        German = "Ein Zeichen zwischen Zahlen hat keine Leerzeichen.",
        EnglishAdvice = "Write \"{1}\".",
        GermanAdvice = "Schreiben Sie „{1}“.",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Table,
        Pattern = Operator,
        Correct = (match, _) => Spaces.NoBreak + match.Groups["at"].Value + Spaces.NoBreak,
    };

    internal static IEnumerable<LintRule> All => [_unit, _paragraph, _paragraphAlone, _operator];

    // Letters that could be part of a name or a model are left out: "A4", "5G".
    [GeneratedRegex(
        @"(?<![\p{L}\d.,_/-])(?<number>\d(?:[\d.,]{0,14}\d)?)" +
        @"(?:(?<unit>(?:EUR|€|Euro|Uhr|km|kg|cm|mm|m²|m³|ha|kWh|MWh|kW|°C)(?![\p{L}\d/²³-])" +
        @"|[%‰](?![\p{L}\d-]))|" + S + @"?(?<unit>°" + S + @"C)\b)",
        Options)]
    private static partial Regex Unit { get; }

    [GeneratedRegex(@"(?<sign>§{1,2})(?<number>\d{1,4}[a-z]?)(?![\p{L}\d])", Options)]
    private static partial Regex Paragraph { get; }

    [GeneratedRegex(@"§{1,2}(?!§|" + S + @"{0,2}(?:\d|[IVX]+\b|[“”"")\]/\uFFFC]))", Options)]
    private static partial Regex ParagraphAlone { get; }

    [GeneratedRegex(
        @"(?<=(?<![\p{L}\d/])\d{1,9}(?:,\d{1,9})?)(?<at>[=<>≤≥])(?=\d)" +
        @"|(?<=\b(?:Maßstab|Verhältnis)(?: von| im)?" + S + @"\d{1,9})(?<at>:)(?=\d)",
        Options)]
    private static partial Regex Operator { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
