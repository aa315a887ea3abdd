using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>Quotation marks as other languages have them, “…” and „…”; »…« is German as well.</summary>
internal sealed partial class ForeignQuoteRule() : LintRule(FindingCodes.ForeignQuotes, Severity.Warning, new()
{
    English = "The quotation marks are not those of German.",
    German = "Die Anführungszeichen sind nicht die deutschen.",
    EnglishAdvice = "Write „…“ (U+201E, U+201C).",
    GermanAdvice = "Schreiben Sie „…“ (U+201E, U+201C).",
})
{
    internal override IEnumerable<LintMatch> Find(LintText text, LintContext context)
    {
        if ((text.Place & TextPlaces.Written) == 0)
        {
            yield break;
        }

        foreach (Match match in Quotation.Matches(text.Characters))
        {
            var isOpeningWrong = match.ValueSpan[0] != '„';
            if (isOpeningWrong)
            {
                yield return new LintMatch(match.Index, 1, "„");
            }

            yield return new LintMatch(match.Index + match.Length - 1, 1, "“") { IsCompanion = isOpeningWrong };
        }
    }

    [GeneratedRegex("[„“][^“”„]{1,400}”", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation { get; }
}
