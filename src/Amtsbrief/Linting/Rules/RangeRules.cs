using System.Text.RegularExpressions;
using Amtsbrief.German;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>What stands for "bis" (Bis-Zeichen) in ranges of times, days, years, lengths of time, pages and sections.</summary>
internal static partial class RangeRules
{
    private const string S = Spaces.Any;
    private const string Clock = @"\d{1,2}(?:[.:]\d\d)?";

    private const string Weekday =
        "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)";

    private const string Months =
        "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";

    // Each kind of range up to its sign, and from its sign on.
    private const string Begin = @"(?<![\w.,/-])(?:";
    private const string Sign = "(?<at>" + S + "?";
    private const string Next = S + "?)(?=";
    private const string Times = Clock + "(?:" + S + "Uhr)?" + Sign;
    private const string ToTime = Next + Clock + S + @"?Uhr\b)";
    private const string Years = @"|(?:19|20)\d\d" + Sign;
    private const string ToYear = Next + @"(?:19|20)\d\d(?![\w/-]|\.\d))";
    private const string Dates = @"|\d\d\.\d\d\.(?:\d{4})?" + Sign;
    private const string ToDate = Next + @"\d\d\.\d\d\.\d{4}\b)";
    private const string Days = @"|\d{1,2}\.(?:" + S + Months + ")?" + Sign;
    private const string ToDay = Next + @"\d{1,2}\." + S + Months + @"\b)";
    private const string Weekdays = "|" + Weekday + @"\.?" + Sign;
    private const string ToWeekday = Next + Weekday + @"\b)";

    private const string Lengths = @"|\d{1,2}" + Sign;
    private const string ToLength = Next + @"\d{1,2}" + S + "(?:Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?)" + @"\b)";

    // Pages and sections of a law; numbers of other things may have a hyphen of their own.
    private const string Sections = @"|(?:§§|\bSeiten|\bS\.)" + S + @"?\d{1,4}[a-z]?" + Sign;
    private const string ToSection = Next + @"\d{1,4}[a-z]?(?![\w/-]|\.\d))";

    private static readonly LintRule _hyphen = new PatternRule(FindingCodes.RangeHyphen, Severity.Warning, new()
    {
        English = "A hyphen stands for \"bis\".",
        German = "Ein Bindestrich steht für „bis“.",
        EnglishAdvice = "Write \"{1}\" as the template does.",
        GermanAdvice = "Schreiben Sie „{1}“ wie die Vorlage.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Hyphen,
        Correct = (_, context) => Bound(context),
    };

    private static readonly LintRule _spaces = new PatternRule(FindingCodes.RangeSpaces, Severity.Info, new()
    {
        English = "The dash of a range has other spaces than those of the template.",
        German = "Der Bis-Strich hat andere Leerzeichen als die der Vorlage.",
        EnglishAdvice = "Write \"{1}\" everywhere.",
        GermanAdvice = "Schreiben Sie überall „{1}“.",
    })
    {
        Places = TextPlaces.Written,
        Pattern = Dash,
        When = (match, _, context) => context.Template.DateTimeStyle.RangeSign != RangeSign.Word
            && match.Groups["at"].Value.Replace('\u00A0', ' ').Replace('\u202F', ' ') != context.Template.DateTimeStyle.RangeText,
        Correct = (_, context) => Bound(context),
    };

    internal static IEnumerable<LintRule> All => [_hyphen, _spaces];

    // The line may end behind the dash, not before it.
    private static string Bound(LintContext context) => context.Template.DateTimeStyle.RangeSign switch
    {
        RangeSign.SpacedEnDash => Spaces.NoBreak + "– ",
        _ => context.Template.DateTimeStyle.RangeText,
    };

    [GeneratedRegex(
        Begin + Times + "-" + ToTime + Years + "-" + ToYear + Dates + "-" + ToDate +
        Days + "-" + ToDay + Weekdays + "-" + ToWeekday + Lengths + "-" + ToLength +
        Sections + "-" + ToSection + ")",
        Options)]
    private static partial Regex Hyphen { get; }

    [GeneratedRegex(
        Begin + Times + "–" + ToTime + Years + "–" + ToYear + Dates + "–" + ToDate +
        Days + "–" + ToDay + Weekdays + "–" + ToWeekday + Lengths + "–" + ToLength +
        Sections + "–" + ToSection + ")",
        Options)]
    private static partial Regex Dash { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
