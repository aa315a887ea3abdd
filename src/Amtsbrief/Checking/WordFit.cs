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
            switch (block)
            {
                case ResolvedParagraph paragraph:
                    CheckParts(paragraph, width, name, type, findings);
                    break;
                case ResolvedKeyValueBlock keyValue:
                    foreach (var row in keyValue.Rows)
                    {
                        Check(row.Lines, block.Role, width - keyValue.ValueIndent, name, type, findings);
                    }

                    break;
            }
        }
    }

    private static void CheckParts(
        ResolvedParagraph paragraph, Length width, string name, TypeSetting type, FindingCollector findings)
    {
        foreach (var line in paragraph.Lines)
        {
            if (line.Parts.IsEmpty)
            {
                Check(line, paragraph.Role, width, name, type, findings);
            }

            Check(line.Parts, paragraph.Role, width, name, type, findings);
        }
    }

    internal static void Check(
        ValueList<ResolvedText> lines, TextRole role, Length width, string name, TypeSetting type, FindingCollector findings)
    {
        foreach (var line in lines)
        {
            Check(line, role, width, name, type, findings);
        }
    }

    private static void Check(
        ResolvedText line, TextRole role, Length width, string name, TypeSetting type, FindingCollector findings)
    {
        foreach (var word in new ZoneRuler(type, width).Words(line, role))
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
