namespace Amtsbrief.Linting.Rules;

/// <summary>The template's words above enclosures and distribution have no colon, and its close no comma.</summary>
internal sealed class EnclosureWordingRule() : LintRule(FindingCodes.EnclosureColon, Severity.Warning, new()
{
    English = "The template heads enclosures or distribution with \"{2}\".",
    German = "Die Vorlage überschreibt Anlagen oder Verteiler mit „{2}“.",
    EnglishAdvice = "Write the word without a colon (DIN 5008).",
    GermanAdvice = "Schreiben Sie das Wort ohne Doppelpunkt (DIN 5008).",
})
{
    internal override IEnumerable<(string Path, string Detail)> Find(LintContext context)
    {
        var (letter, wording) = (context.Letter, context.Template.Wording);
        (bool IsPrinted, string Word, string Name)[] words =
        [
            (letter.Enclosures.Count == 1, wording.Enclosure, "enclosure"),
            (letter.Enclosures.Count > 1, wording.Enclosures, "enclosures"),
            (!letter.Distribution.IsEmpty, wording.Distribution, "distribution"),
            (!letter.ForInformation.IsEmpty, wording.ForInformation, "forInformation"),
        ];
        return words
            .Where(word => word.IsPrinted && word.Word.EndsWith(':'))
            .Select(word => ("template.wording." + word.Name, word.Word));
    }
}
