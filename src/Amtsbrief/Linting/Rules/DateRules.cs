using System.Globalization;
using System.Text.RegularExpressions;
using Amtsbrief.German;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>How dates are written in texts (Datum).</summary>
internal static partial class DateRules
{
    private const string S = Spaces.Any;

    private const string Months =
        "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";

    private static readonly LintRule _numeric = new PatternRule(FindingCodes.NumericDate, Severity.Warning, new()
    {
        English = "The date \"{0}\" is not written dd.mm.yyyy.",
        German = "Das Datum „{0}“ ist nicht als TT.MM.JJJJ geschrieben.",
        EnglishAdvice = "Give two digits to day and month and four to the year, or write the name of the month.",
        GermanAdvice = "Schreiben Sie Tag und Monat mit zwei, das Jahr mit vier Ziffern, oder den Monat als Wort.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Numeric,
        When = (match, _, _) => Day(match) is >= 1 and <= 31 && Month(match) is >= 1 and <= 12,
        Correct = (match, _) => match.Groups["year"] is { Length: 4 } year
            ? string.Create(CultureInfo.InvariantCulture, $"{Day(match):00}.{Month(match):00}.{year.Value}")
            : null,
    };

    private static readonly LintRule _alphanumeric = new PatternRule(FindingCodes.AlphanumericDate, Severity.Warning, new()
    {
        English = "The day is written \"{0}\".",
        German = "Der Tag ist „{0}“ geschrieben.",
        EnglishAdvice = "Before the name of a month write \"{1}\".",
        GermanAdvice = "Vor dem Monatsnamen schreiben Sie „{1}“.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Alphanumeric,
        Correct = (match, _) => match.Groups["day"].Value + "." + Spaces.NoBreak,
    };

    private static readonly LintRule _shortMonth = new PatternRule(FindingCodes.ShortMonth, Severity.Info, new()
    {
        English = "The month is abbreviated: \"{0}\".",
        German = "Der Monat ist abgekürzt: „{0}“.",
        EnglishAdvice = "Write \"{1}\" in running text.",
        GermanAdvice = "Schreiben Sie im Fließtext „{1}“.",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Headings,
        Pattern = ShortMonth,
        Correct = (match, _) => CalendarNames.Germany.Months
            .First(name => name.StartsWith(match.Value[..3], StringComparison.Ordinal)),
    };

    internal static IEnumerable<LintRule> All => [_numeric, _alphanumeric, _shortMonth];

    private static int Day(Match match) => int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);

    private static int Month(Match match) => int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);

    // Two-digit years look like numbers of sections and versions, whose words are excluded.
    [GeneratedRegex(
        @"(?<![\w.,/-])" +
        @"(?<!(?:Nr|Nrn|Ziff|Ziffer|Nummer|Abschnitt|Abs|Kap|Kapitel|Tz|Rn|Punkt|Version|Teil|Anlage|" +
        @"Buchst|DIN|VDE|§)\.?" + S + ")" +
        @"(?:(?!\d\d\.\d\d\.\d{4})(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})" +
        @"|(?<day>\d{1,2})\." + S + @"(?<month>\d{1,2})\." + S + @"?(?<year>[12]\d{3}))(?![\w]|[.,/-]\d|\.\w)",
        Options)]
    private static partial Regex Numeric { get; }

    [GeneratedRegex(@"(?<![\w.,/])(?:0(?<day>[1-9])\." + S + @"?|(?<day>[1-9]\d?)\.)(?=" + Months + @"\b)", Options)]
    private static partial Regex Alphanumeric { get; }

    [GeneratedRegex(
        @"(?<=(?<!\d)\d{1,2}\." + S + @")(?:Jan|Febr?|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.(?=" + S + @"\d{4}\b)", Options)]
    private static partial Regex ShortMonth { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
