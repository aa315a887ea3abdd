using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>
/// Straight quotation marks: where they open and close in turn, each pair becomes „…“. Behind a figure they may be inches.
/// </summary>
internal sealed class StraightQuoteRule() : LintRule(FindingCodes.StraightQuotes, Severity.Warning, new()
{
    English = "A quotation mark is straight.",
    German = "Ein Anführungszeichen ist gerade.",
    EnglishAdvice = "Write „…“ (U+201E, U+201C).",
    GermanAdvice = "Schreiben Sie „…“ (U+201E, U+201C).",
})
{
    internal override IEnumerable<LintMatch> Find(LintText text, LintContext context)
    {
        if ((text.Place & (TextPlaces.Written | TextPlaces.Salutation | TextPlaces.Address)) == 0)
        {
            return [];
        }

        var characters = text.Characters;
        var places = new List<int>();
        for (var at = characters.IndexOf('"', StringComparison.Ordinal); at >= 0; at = characters.IndexOf('"', at + 1))
        {
            if (at == 0 || !char.IsAsciiDigit(characters[at - 1]) || places.Count % 2 == 1)
            {
                places.Add(at);
            }
        }

        var isPaired = places.Count % 2 == 0
            && places.Index().All(place => place.Index % 2 == 0 ? Opens(characters, place.Item) : Closes(characters, place.Item));
        return places.Index().Select(place => new LintMatch(
            place.Item, 1, !isPaired ? null : place.Index % 2 == 0 ? "„" : "“")
        {
            IsCompanion = isPaired && place.Index % 2 == 1,
        });
    }

    private static bool Opens(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '/' or '–' or '-')
        && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    private static bool Closes(string text, int at) =>
        !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
