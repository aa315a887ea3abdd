using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>Everything that is printed, in reading order; the notes at the foot of a page follow the text they belong to.</summary>
internal static class ResolvedLetterTexts
{
    internal static IReadOnlyList<(TextRole Role, ResolvedText Text)> Texts(this ResolvedLetter letter)
    {
        var collector = new TextCollector();
        collector.AddZones(letter.HeadZones);
        collector.AddBlocks(letter.Body);
        collector.AddZones(letter.FootZones);
        collector.AddFrame(letter.FirstPage);
        collector.AddFrame(letter.ContinuationPages);
        return collector.Texts;
    }

    internal static IReadOnlyList<(TextRole Role, ResolvedText Text)> Texts(this ResolvedBlock block)
    {
        var collector = new TextCollector();
        collector.Add(block);
        return collector.Texts;
    }
}
