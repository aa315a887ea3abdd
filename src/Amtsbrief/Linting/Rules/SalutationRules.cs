using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>The form of salutation, close and signature (Anrede, Grußformel, Unterschrift).</summary>
internal static partial class SalutationRules
{
    private static readonly LintRule _end = new PatternRule(FindingCodes.SalutationEnd, Severity.Warning, new()
    {
        English = "The salutation ends without a comma.",
        German = "Die Anrede endet ohne Komma.",
        EnglishAdvice = "Write a comma, and go on with a small letter.",
        GermanAdvice = "Setzen Sie ein Komma, und schreiben Sie klein weiter.",
    })
    {
        Places = TextPlaces.Salutation,
        Pattern = End,
        When = (_, text, context) => text.Path == $"salutation[{context.Letter.Salutation.Lines.Count - 1}]",
        Correct = (_, _) => ",",
    };

    private static readonly LintRule _grammar = new PatternRule(FindingCodes.SalutationGrammar, Severity.Warning, new()
    {
        English = "\"{0}\" does not agree with the form of address.",
        German = "„{0}“ passt nicht zur Anredeform.",
        EnglishAdvice = "Write \"{1}\".",
        GermanAdvice = "Schreiben Sie „{1}“.",
    })
    {
        Places = TextPlaces.Salutation,
        Pattern = Grammar,
        Correct = (match, _) => match.Value.EndsWith('r') ? match.Value[..^1] : match.Value + "r",
    };

    private static readonly LintRule _title = new PatternRule(FindingCodes.SalutationTitle, Severity.Info, new()
    {
        English = "The salutation abbreviates the title: \"{0}\".",
        German = "Die Anrede kürzt den Titel ab: „{0}“.",
        EnglishAdvice = "Write \"{1}\"; the address may abbreviate it.",
        GermanAdvice = "Schreiben Sie „{1}“; die Anschrift darf ihn abkürzen.",
    })
    {
        Places = TextPlaces.Salutation,
        Pattern = Title,
        Correct = (match, _) => match.Groups["frau"].Success ? "Professorin" : "Professor",
    };

    private static readonly LintRule _closing = new PatternRule(FindingCodes.ClosingPunctuation, Severity.Warning, new()
    {
        English = "The complimentary close ends with \"{0}\".",
        German = "Die Grußformel endet mit „{0}“.",
        EnglishAdvice = "Leave it out.",
        GermanAdvice = "Lassen Sie das Zeichen weg.",
    })
    {
        Places = TextPlaces.Closing,
        Pattern = Punctuation,
        Correct = (_, _) => "",
    };

    private static readonly LintRule _signature = new PatternRule(FindingCodes.SignatureText, Severity.Warning, new()
    {
        English = "The signature says \"{0}\" too much.",
        German = "In der Unterschrift ist „{0}“ zu viel.",
        EnglishAdvice = "Leave it out: the template writes what belongs there.",
        GermanAdvice = "Lassen Sie es weg: Was dort hingehört, schreibt die Vorlage.",
    })
    {
        Places = TextPlaces.SignatureName | TextPlaces.SignatureAddition,
        Pattern = Signature,
        Correct = (_, _) => "",
    };

    internal static IEnumerable<LintRule> All =>
        [_end, new SalutationAddressRule(), new GeneralSalutationRule(), _grammar, _title, _closing, _signature];

    [GeneratedRegex(@"(?<=[\p{L}\d)])[.:;]?(?=\s*$)", Options)]
    private static partial Regex End { get; }

    [GeneratedRegex(@"\b[Gg]eehrte(?= Herr\b)|\b[Gg]eehrter(?= Frau\b)", Options)]
    private static partial Regex Grammar { get; }

    [GeneratedRegex(@"(?:(?<frau>\bFrau)|\bHerr) (?<at>Prof\.)(?= )", Options)]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"\s*[,.;:]+\s*$", Options)]
    private static partial Regex Punctuation { get; }

    [GeneratedRegex(@"^gez\.\s*|(?<=\p{L}{3})[:,;.]+\s*$", Options)]
    private static partial Regex Signature { get; }

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
