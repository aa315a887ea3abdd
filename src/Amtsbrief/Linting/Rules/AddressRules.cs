using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Lines of addresses (Anschrift): no "An", no "z. H.", no punctuation, no codes of countries.</summary>
internal static partial class AddressRules
{
    private const string S = Spaces.Any;

    private static readonly LintRule _to = new PatternRule(FindingCodes.AddressTo, Severity.Warning, new()
    {
        English = "The address says \"{0}\".",
        German = "In der Anschrift steht „{0}“.",
        EnglishAdvice = "Leave it out: the address is in the accusative without it.",
        GermanAdvice = "Lassen Sie es weg: Die Anschrift steht auch so im Akkusativ.",
    })
    {
        Places = TextPlaces.Address,
        Pattern = To,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _punctuation = new PatternRule(FindingCodes.AddressPunctuation, Severity.Warning, new()
    {
        English = "The line of the address ends with \"{0}\".",
        German = "Die Anschriftzeile endet mit „{0}“.",
        EnglishAdvice = "Leave it out: lines of addresses have no punctuation at their end.",
        GermanAdvice = "Lassen Sie es weg: Anschriftzeilen enden ohne Satzzeichen.",
    })
    {
        Places = TextPlaces.Address | TextPlaces.Street,
        Pattern = Punctuation,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _postcode = new PatternRule(FindingCodes.PostcodePrefix, Severity.Warning, new()
    {
        English = "\"{0}\" stands before a postcode.",
        German = "„{0}“ steht vor einer Postleitzahl.",
        EnglishAdvice = "Leave it out: abroad, the name of the country stands in the last line.",
        GermanAdvice = "Lassen Sie es weg: Im Ausland steht der Name des Landes in der letzten Zeile.",
    })
    {
        Places = TextPlaces.Written | TextPlaces.Address | TextPlaces.Postcode | TextPlaces.Group,
        Pattern = Postcode,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _houseLetter = new PatternRule(FindingCodes.HouseNumber, Severity.Info, new()
    {
        English = "House number and letter, or the two of a range, are not parted by spaces.",
        German = "Zwischen Hausnummer und Buchstabe oder zwei Hausnummern fehlen die Leerzeichen.",
        EnglishAdvice = "Write \"16 a\" and \"25 – 27\".",
        GermanAdvice = "Schreiben Sie „16 a“ und „25 – 27“.",
    })
    {
        Places = TextPlaces.Street,
        Pattern = House,
        Correct = (match, _) => match.Groups["range"].Success ? " – " : " ",
    };

    private static readonly LintRule _case = new PatternRule(FindingCodes.AddressCase, Severity.Warning, new()
    {
        English = "The address says \"Herr\".",
        German = "In der Anschrift steht „Herr“.",
        EnglishAdvice = "Write \"Herrn\": addresses are in the accusative.",
        GermanAdvice = "Schreiben Sie „Herrn“: Anschriften stehen im Akkusativ.",
    })
    {
        Places = TextPlaces.Address,
        Pattern = Nominative,
        Correct = (_, _) => "Herrn",
    };

    internal static IEnumerable<LintRule> All => [new CompanyPrefixRule(), _to, _punctuation, _postcode, _houseLetter, _case];

    [GeneratedRegex(
        @"^An(?:" + S + "(?:das|den|die)(?:" + S + @"(?=\S)|$)|" + S + @"(?=\p{Lu})|$)|^(?:z\." + S + @"?(?:H|Hd|Hdn)\.|zu" + S + @"Händen)(?:" + S +
        @"(?:von|des|der))?(?:" + S + @"(?=\S)|$)",
        Options)]
    private static partial Regex To { get; }

    // A full stop may belong to an abbreviation: "e. V.", "Hauptstr."; behind a long word it does not.
    [GeneratedRegex(@"(?<=[\p{L}\d)])(?:[,;:]|(?<=\p{L}{6})(?<!(?i:str|stud|ing|dipl|abt|nachf))\.)\s*$", Options)]
    private static partial Regex Punctuation { get; }

    [GeneratedRegex(@"(?<![\p{L}\d-])(?:D|DE)[ \u00A0]?[-–][ \u00A0]?(?=\d{5}(?:" + S + @"\p{Lu}|$))", Options)]
    private static partial Regex Postcode { get; }

    [GeneratedRegex(
        @"(?<=\s\d{1,4})(?=[a-h]$)|(?<=\s\d{1,4}(?: ?[a-h])?)(?<range>[ \u00A0]?-[ \u00A0]?|–)(?=\d{1,4}(?: ?[a-h])?$)",
        Options)]
    private static partial Regex House { get; }

    // Companies may be called so.
    [GeneratedRegex(@"^Herr(?=$|" + S + @"(?!.*\b(?:GmbH|AG|KG|OHG|GbR|UG|Co\.|e\.)))", Options)]
    private static partial Regex Nominative { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
