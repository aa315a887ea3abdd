using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Subject, headings and partial subjects (DIN 5008: Betreff, Abschnittsnummern, Teilbetreff).</summary>
internal static partial class SubjectRules
{
    private static readonly LintRule _label = new PatternRule(FindingCodes.SubjectLabel, Severity.Warning, new()
    {
        English = "The subject says \"{0}\".",
        German = "Der Betreff sagt „{0}“.",
        EnglishAdvice = "Leave the word out: place and type show that it is the subject.",
        GermanAdvice = "Lassen Sie das Wort weg: Stelle und Schrift zeigen, dass es der Betreff ist.",
    })
    {
        Places = TextPlaces.Subject,
        Pattern = Label,
        Correct = (match, _) => match.Groups["rest"].Success && !IsVerb(match.Value) ? "" : null,
    };

    private static readonly LintRule _fullStop = new PatternRule(FindingCodes.SubjectFullStop, Severity.Warning, new()
    {
        English = "Subject or heading ends with a full stop.",
        German = "Betreff oder Überschrift endet mit einem Punkt.",
        EnglishAdvice = "Leave it out; question and exclamation marks may stand.",
        GermanAdvice = "Lassen Sie ihn weg; Frage- und Ausrufezeichen dürfen stehen.",
    })
    {
        Places = TextPlaces.Subject | TextPlaces.Heading,
        Pattern = FullStop,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _partialSubject = new PatternRule(FindingCodes.PartialSubjectEnd, Severity.Warning, new()
    {
        English = "The partial subject ends without a full stop.",
        German = "Der Teilbetreff endet ohne Punkt.",
        EnglishAdvice = "End it with a full stop: the text runs on in the same line.",
        GermanAdvice = "Beenden Sie ihn mit einem Punkt: Der Text läuft in derselben Zeile weiter.",
    })
    {
        Places = TextPlaces.PartialSubject,
        Pattern = WithoutFullStop,
        Correct = (_, _) => ".",
    };

    private static readonly LintRule _sectionNumber = new PatternRule(FindingCodes.SectionNumberDot, Severity.Warning, new()
    {
        English = "The section number \"{0}\" ends with a dot.",
        German = "Die Abschnittsnummer „{0}“ endet mit einem Punkt.",
        EnglishAdvice = "Write {1}, or let numbered headings count by themselves.",
        GermanAdvice = "Schreiben Sie {1}, oder lassen Sie nummerierte Überschriften selbst zählen.",
    })
    {
        Places = TextPlaces.Heading,
        Pattern = SectionNumber,
        Correct = (match, _) => match.Value[..^1],
    };

    internal static IEnumerable<LintRule> All => [_label, _fullStop, new SubjectLengthRule(), _partialSubject, _sectionNumber];

    // Without a colon, "Betrifft" governs what follows.
    private static bool IsVerb(string label) =>
        label.Contains("Betrifft", StringComparison.Ordinal) && !label.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:Betreff|Betr\.|Betrifft)(?:\s*:\s*(?<rest>(?=\S))?|\s+(?<rest>(?=\S))|\s*$)", Options)]
    private static partial Regex Label { get; }

    // Shorter words may be abbreviations.
    [GeneratedRegex(@"(?<=(?:\p{L}{5}|\d{4}|[)“]))(?<!\b(?:Nachf|Gebr))\.$", Options)]
    private static partial Regex FullStop { get; }

    [GeneratedRegex(@"(?<=[\p{L}\d)“])[:;,]?(?=\s*$)", Options)]
    private static partial Regex WithoutFullStop { get; }

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){1,3}\.(?=\s)", Options)]
    private static partial Regex SectionNumber { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
