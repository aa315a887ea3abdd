using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>What is enclosed should be said in the text, so that readers know what to do with it.</summary>
internal sealed partial class EnclosureNotMentionedRule() : LintRule(FindingCodes.EnclosureNotMentioned, Severity.Info, new()
{
    English = "Enclosures are listed, but the text mentions none.",
    German = "Anlagen sind aufgeführt, aber der Text erwähnt keine.",
    EnglishAdvice = "Say in the text what the reader is to do with them, or leave it so.",
    GermanAdvice = "Sagen Sie im Text, was damit zu tun ist, oder lassen Sie es dabei.",
})
{
    private const int ShortestWord = 4;

    private const TextPlaces Text = TextPlaces.Running | TextPlaces.Table | TextPlaces.Headings;

    internal override IEnumerable<(string Path, string Detail)> Find(LintContext context)
    {
        if (context.Letter.Enclosures.IsEmpty)
        {
            yield break;
        }

        var words = context.Letter.Enclosures
            .SelectMany(line => Word.Matches(line).Select(match => match.Value))
            .Where(word => word.Length >= ShortestWord)
            .ToList();
        var isMentioned = context.Texts.Where(text => (text.Place & Text) != 0).Any(text =>
            Mention.IsMatch(text.Characters)
            || words.Exists(word => text.Characters.Contains(word, StringComparison.OrdinalIgnoreCase)));
        if (!isMentioned)
        {
            yield return ("enclosures", "");
        }
    }

    [GeneratedRegex(
        @"\b[Aa]nlagen?\b|\b[Aa]nhang\b|\b[Aa]nbei\b|[Bb]eigefügt|[Bb]eilieg|[Aa]nliegend|\bbeiliegen" +
        @"|\bfügen?\b[^.]{0,200}\bbei\b|\b(?:liegt|liegen)\b[^.]{0,200}\bbei\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mention { get; }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
