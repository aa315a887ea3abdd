using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>
/// What is pinned to the foot of the first page, if the letter has footnotes. It stands in the header then: LibreOffice 7.4 moves
/// a text with a note to the next page if a frame of the text reaches down beside the notes, but not if one of the header does.
/// </summary>
internal static class FirstPageFoot
{
    /// <summary>The letter without the zones that stand in the header, and those zones.</summary>
    internal static (ResolvedLetter Letter, ValueList<ResolvedZone> InHeader) Part(ResolvedLetter letter) =>
        letter.FootZones.IsEmpty || !HasFootnotes(letter) ? (letter, []) : (letter with { FootZones = [] }, letter.FootZones);

    private static bool HasFootnotes(ResolvedLetter letter) =>
        letter.Body.Any(block => block.Texts().Any(printed => printed.Role == TextRole.Footnote));
}
