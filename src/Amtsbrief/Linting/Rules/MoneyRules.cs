using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Money in texts: the currency behind the amount, thousands grouped by dots.</summary>
internal static partial class MoneyRules
{
    private const string S = Spaces.Any;

    private static readonly LintRule _place = new PatternRule(FindingCodes.CurrencyPlace, Severity.Info, new()
    {
        English = "The currency stands before the amount: \"{0}\".",
        German = "Die Währung steht vor dem Betrag: „{0}“.",
        EnglishAdvice = "Write \"{1}\" in running text; before the amount it may stand in tables and forms.",
        GermanAdvice = "Schreiben Sie im Fließtext „{1}“; vor dem Betrag darf sie in Tabellen und Vordrucken stehen.",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Headings,
        Pattern = Before,
        Correct = (match, _) => match.Groups["amount"].Value + Spaces.NoBreak + match.Groups["currency"].Value,
    };

    private static readonly LintRule _groups = new PatternRule(FindingCodes.MoneyGroups, Severity.Info, new()
    {
        English = "The amount \"{0}\" is not grouped.",
        German = "Der Betrag „{0}“ ist nicht gegliedert.",
        EnglishAdvice = "Write \"{1}\".",
        GermanAdvice = "Schreiben Sie „{1}“.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Ungrouped,
        Correct = (match, _) => ThousandsEnd.Replace(match.Value, "."),
    };

    internal static IEnumerable<LintRule> All => [_place, _groups];

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<!\d" + S + @")(?<!\bin" + S + @")(?<currency>EUR|€)" + S + @"?(?<amount>\d{1,3}(?:\.\d{3})+(?:,\d\d)?|\d+(?:,\d\d)?)" +
        @"(?![\d.,/-]*\d|" + S + "?(?:EUR|€|Euro|%|Mio|Mrd|Tsd))",
        Options)]
    private static partial Regex Before { get; }

    // What begins with 0 is no amount: a telephone number, from which dots would be taken out again.
    [GeneratedRegex(@"(?<![\p{L}\d.,/-])[1-9]\d{4,11}(?=(?:,\d\d)?" + S + @"(?:EUR\b|€|Euro\b))", Options)]
    private static partial Regex Ungrouped { get; }

    [GeneratedRegex(@"(?<=\d)(?=(?:\d{3})+$)", Options)]
    private static partial Regex ThousandsEnd { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
