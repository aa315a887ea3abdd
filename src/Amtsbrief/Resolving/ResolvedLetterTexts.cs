using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>Everything that is printed, in reading order.</summary>
internal static class ResolvedLetterTexts
{
    internal static IEnumerable<(TextRole Role, ResolvedText Text)> Texts(this ResolvedLetter letter) =>
        letter.HeadZones.SelectMany(zone => zone.Blocks)
            .Concat(letter.Body)
            .Concat(letter.FootZones.SelectMany(zone => zone.Blocks))
            .SelectMany(Texts);

    private static IEnumerable<(TextRole Role, ResolvedText Text)> Texts(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => paragraph.Lines.Select(line => (block.Role, line)),
        ResolvedKeyValueBlock keyValue => keyValue.Rows.SelectMany(
            row => row.Lines.Prepend(row.Key).Select(text => (block.Role, text))),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set."),
    };
}
