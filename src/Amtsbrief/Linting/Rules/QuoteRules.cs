using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Quotation marks and apostrophes (Anführungszeichen, Apostroph).</summary>
internal static partial class QuoteRules
{
    private static readonly LintRule _apostrophe = new PatternRule(FindingCodes.WrongApostrophe, Severity.Warning, new()
    {
        English = "\"{0}\" stands for the apostrophe.",
        German = "„{0}“ steht für den Apostroph.",
        EnglishAdvice = "Write \"{1}\" (U+2019).",
        GermanAdvice = "Schreiben Sie „{1}“ (U+2019).",
    })
    {
        Places = TextPlaces.Written | TextPlaces.Salutation | TextPlaces.Address,
        Pattern = Apostrophe,
        Correct = (_, _) => "’",
    };

    internal static IEnumerable<LintRule> All => [new StraightQuoteRule(), new ForeignQuoteRule(), _apostrophe];

    [GeneratedRegex(@"(?<=\p{L})['´`‘](?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Apostrophe { get; }
}
