using System.Text.RegularExpressions;
using Amtsbrief.German.Times;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>How times are written in texts (Uhrzeit); the template says which of the habits is its own.</summary>
internal static partial class TimeRules
{
    private const string S = Spaces.Any;

    // What follows the first time of a range up to its "Uhr".
    private const string ToUhr = "(?:" + S + "?(?:[–-]|bis|und)" + S + @"?\d{1,2}(?:[.:]\d\d)?)?" + S + @"?Uhr\b";

    private static readonly LintRule _separator = new PatternRule(FindingCodes.TimeSeparator, Severity.Warning, new()
    {
        English = "The time has \"{0}\" between hours and minutes, the template has \"{1}\".",
        German = "Zwischen Stunden und Minuten steht „{0}“, die Vorlage schreibt „{1}“.",
        EnglishAdvice = "Write \"{1}\" everywhere.",
        GermanAdvice = "Schreiben Sie überall „{1}“.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Separator,
        Correct = (_, context) => context.Template.DateTimeStyle.TimeSeparator == TimeSeparator.Dot ? "." : ":",
    };

    private static readonly LintRule _zero = new PatternRule(FindingCodes.FullHourZero, Severity.Warning, new()
    {
        English = "A full hour begins with a zero.",
        German = "Eine volle Stunde beginnt mit einer Null.",
        EnglishAdvice = "Leave the zero out: \"8 Uhr\", not \"08 Uhr\".",
        GermanAdvice = "Lassen Sie die Null weg: „8 Uhr“, nicht „08 Uhr“.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Zero,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _oneDigit = new PatternRule(FindingCodes.OneDigitHour, Severity.Warning, new()
    {
        English = "The hour of a time with minutes has one digit.",
        German = "Die Stunde einer Uhrzeit mit Minuten hat eine Ziffer.",
        EnglishAdvice = "Write two digits: \"{1}\".",
        GermanAdvice = "Schreiben Sie zwei Ziffern: „{1}“.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = OneDigit,
        When = (_, _, context) => context.Template.DateTimeStyle.TimeSeparator == TimeSeparator.Colon,
        Correct = (match, _) => "0" + match.Value,
    };

    internal static IEnumerable<LintRule> All => [_separator, _zero, _oneDigit];

    [GeneratedRegex(@"(?<=(?<![\d.,:/])(?:[01]?\d|2[0-4]))[.:](?=[0-5]\d(?::[0-5]\d)?" + ToUhr + ")", Options)]
    private static partial Regex Separator { get; }

    [GeneratedRegex(@"(?<![\d.,:/])0(?=[1-9]" + ToUhr + ")", Options)]
    private static partial Regex Zero { get; }

    [GeneratedRegex(@"(?<![\d.,:/])\d(?=[:.][0-5]\d" + ToUhr + ")", Options)]
    private static partial Regex OneDigit { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
