using Amtsbrief.German.Spacing;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>
/// Where spaces stay as they are written, the no-break ones are the author's. They are found and put in all at once, but
/// reported once for each text.
/// </summary>
internal sealed class NoBreakSpaceRule() : LintRule(FindingCodes.NoBreakSpace, Severity.Info, new()
{
    English = "A line could end where what stands there belongs together.",
    German = "Eine Zeile könnte enden, wo Zusammengehöriges steht.",
    EnglishAdvice = "Write a no-break space (U+00A0 or U+202F), or let the library put them in.",
    GermanAdvice = "Schreiben Sie ein geschütztes Leerzeichen (U+00A0 oder U+202F), oder überlassen Sie das der Bibliothek.",
})
{
    internal override IEnumerable<LintMatch> Find(LintText text, LintContext context)
    {
        if (!context.Letter.SpacesAsWritten
            || (text.Place & (TextPlaces.Running | TextPlaces.Table | TextPlaces.Headings | TextPlaces.Enclosure)) == 0)
        {
            yield break;
        }

        var bound = NoBreakSpaces.Apply(text.Characters);
        var isFirst = true;
        for (var at = 0; at < bound.Length; at++)
        {
            if (bound[at] != text.Characters[at])
            {
                yield return new LintMatch(at, 1, bound[at].ToString()) { IsCompanion = !isFirst };
                isFirst = false;
            }
        }
    }
}
