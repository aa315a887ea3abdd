using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Enclosures, distribution, and marks of lists and footnotes that the library writes itself.</summary>
internal static partial class EnclosureRules
{
    private static readonly LintRule _colon = new PatternRule(FindingCodes.EnclosureColon, Severity.Warning, new()
    {
        English = "\"{0}\" stands among what it heads.",
        German = "„{0}“ steht bei dem, was es überschreibt.",
        EnglishAdvice = "Leave it out: the template writes the word above, without a colon.",
        GermanAdvice = "Lassen Sie es weg: Die Vorlage schreibt das Wort darüber, ohne Doppelpunkt.",
    })
    {
        Places = TextPlaces.Enclosure,
        Pattern = Word,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _inText = new PatternRule(FindingCodes.EnclosuresInText, Severity.Info, new()
    {
        English = "A paragraph begins with \"{0}\".",
        German = "Ein Absatz beginnt mit „{0}“.",
        EnglishAdvice = "Give enclosures and distribution as such; they get their place below the signature.",
        GermanAdvice = "Geben Sie Anlagen und Verteiler als solche an; sie bekommen ihren Platz unter der Unterschrift.",
    })
    {
        Places = TextPlaces.Prose,
        Pattern = WordInText,
    };

    private static readonly LintRule _listMark = new PatternRule(FindingCodes.TypedListMark, Severity.Warning, new()
    {
        English = "The mark \"{0}\" of a list is typed by hand.",
        German = "Das Aufzählungszeichen „{0}“ ist von Hand geschrieben.",
        EnglishAdvice = "Leave it out, and make a list of items.",
        GermanAdvice = "Lassen Sie es weg, und legen Sie eine Aufzählung an.",
    })
    {
        Places = TextPlaces.Prose | TextPlaces.ListItem,
        Pattern = ListMark,
    };

    private static readonly LintRule _footnoteMark = new PatternRule(FindingCodes.TypedFootnoteMark, Severity.Warning, new()
    {
        English = "The mark \"{0}\" of a footnote is typed by hand.",
        German = "Das Fußnotenzeichen „{0}“ ist von Hand geschrieben.",
        EnglishAdvice = "Make a footnote: it counts, links and finds its page by itself, without a bracket.",
        GermanAdvice = "Legen Sie eine Fußnote an: Sie zählt, verweist und findet ihre Seite von selbst, ohne Klammer.",
    })
    {
        Places = TextPlaces.Running | TextPlaces.Table,
        Pattern = FootnoteMark,
    };

    internal static IEnumerable<LintRule> All =>
    [
        new EnclosureNotListedRule(), new EnclosureNotMentionedRule(), new EnclosureWordingRule(), _colon, _inText,
        new ListItemMarkRule(_listMark), _footnoteMark,
    ];

    [GeneratedRegex(@"^\s*(?:Anlagen?|Verteiler|[Nn]achrichtlich)(?:\s*:\s*|\s*$)", Options)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^\s*(?:Anlagen?|Verteiler)\s*(?::|$)", Options)]
    private static partial Regex WordInText { get; }

    [GeneratedRegex(@"^(?:[-–•*·▪]|\d{1,2}\)|[a-z]\))\s+(?=\S)(?!(?:und|oder|bis|sowie)\b)", Options)]
    private static partial Regex ListMark { get; }

    [GeneratedRegex(@"(?<=\S)[¹²³\u2074-\u2079]{1,2}\s?[)\u207E]|(?<=\p{L}{3}|[.,;])[¹\u2074-\u2079]", Options)]
    private static partial Regex FootnoteMark { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
