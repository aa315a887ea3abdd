using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Words that cannot be broken must be no wider than their line.</summary>
internal static class WordFit
{
    /// <summary>Checks the blocks of a zone.</summary>
    internal static void Check(
        ValueList<ResolvedBlock> blocks, Length width, string name, TypeSetting type, FindingCollector findings)
    {
        foreach (var block in blocks)
        {
            var room = block is ResolvedKeyValueBlock keyValue ? width - keyValue.ValueIndent : width;
            Check(Lines(block), block.Role, room, name, type, findings);
        }
    }

    internal static void Check(
        IEnumerable<ResolvedText> lines, TextRole role, Length width, string name, TypeSetting type, FindingCollector findings)
    {
        var ruler = new ZoneRuler(type, width);
        foreach (var line in lines)
        {
            foreach (var word in ruler.Words(line, role))
            {
                if (word.Width > width)
                {
                    findings.Error(
                        FindingCodes.WordTooWide, line.Path,
                        $"\"{word.Text}\" is {word.Width - width} too wide for the {name} of {width}.",
                        "Shorten it, or set it in a smaller size.");
                }
            }
        }
    }

    private static IEnumerable<ResolvedText> Lines(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => paragraph.Lines.SelectMany(line => line.Parts.IsEmpty ? [line] : line.Parts),
        ResolvedKeyValueBlock keyValue => keyValue.Rows.SelectMany(row => row.Lines),
        _ => [],
    };
}
