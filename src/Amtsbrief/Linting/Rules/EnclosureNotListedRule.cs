using System.Text.RegularExpressions;
using Amtsbrief.Linting.Texts;

namespace Amtsbrief.Linting.Rules;

/// <summary>
/// Who says that something is enclosed lists it. Only plain announcements count: "Anlage" is also a plant, and what was enclosed
/// to another letter is not enclosed to this one.
/// </summary>
internal sealed partial class EnclosureNotListedRule() : LintRule(FindingCodes.EnclosureNotListed, Severity.Warning, new()
{
    English = "The text announces an enclosure (\"{0}\"), but none is listed.",
    German = "Der Text kündigt eine Anlage an („{0}“), aber keine ist aufgeführt.",
    EnglishAdvice = "List the enclosures of the letter.",
    GermanAdvice = "Führen Sie die Anlagen des Schreibens auf.",
})
{
    internal override IEnumerable<LintMatch> Find(LintText text, LintContext context) =>
        context.Letter.Enclosures.IsEmpty && (text.Place & TextPlaces.Running) != 0
            && Announcement.Match(text.Characters) is { Success: true } match
            ? [new LintMatch(match.Index, match.Length)]
            : [];

    [GeneratedRegex(
        @"\b[Aa]ls Anlagen?\b(?! zu\b| zum\b| zur\b)" +
        @"|\b[Ii]n der Anlage (?:finde|erhalte|übersende|sende|füge|liegt|ist|sind)\w*" +
        @"|\b[Aa]nbei\b(?! [Ii]hre)|\b[Ss]iehe Anlagen?\b|\b(?:vgl|s)\. Anlagen?\b" +
        @"|\b(?:[Bb]eigefügt|[Bb]eiliegend|[Aa]nliegend) (?:finden|erhalten|übersenden?|senden?|überlassen?)\b" +
        @"|\b(?:[Ii]ch füge|[Ww]ir fügen|[Ff]üge ich|[Ff]ügen wir)\b[^.]{0,120} bei(?=[.,;])" +
        @"|\b(?:liegt|liegen) bei(?=[.;])" +
        @"|\b(?:habe ich|haben wir|ist|sind|füge ich|fügen wir) (?:Ihnen )?" +
        @"diesem (?:Schreiben|Brief|Bescheid)\b[^.]{0,80} (?:beigefügt|bei)\b" +
        @"|\b(?:liegt|liegen) diesem (?:Schreiben|Brief|Bescheid) bei\b" +
        @"|\b(?:[Dd]as|[Dd]en|[Dd]ie|[Dd]em|[Dd]er) (?:beigefügte|beiliegende|anliegende)[nmrs]? " +
        @"(?:Vordruck|Formular|Merkblatt|Fragebogen|Überweisung|Antragsformular)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Announcement { get; }
}
