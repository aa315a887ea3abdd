using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// Measures how high blocks stand in a zone, from the advances of the font without kerning, so that both renderers and the
/// check agree before anything is set. Setting kerns and may find more breaks, so zones are never too low.
/// </summary>
internal sealed class ZoneRuler(TypeSetting type, Length width)
{
    internal Length Height(ValueList<ResolvedBlock> blocks)
    {
        var height = Length.Zero;
        foreach (var block in blocks)
        {
            height += block.SpaceBefore + (type[block.Role].LineHeight * Lines(block));
        }

        return height;
    }

    /// <summary>How many lines the blocks take.</summary>
    internal int Lines(ValueList<ResolvedBlock> blocks) => blocks.Sum(Lines);

    private int Lines(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => paragraph.Lines.Sum(line => Lines(line, block.Role, width)),
        ResolvedKeyValueBlock keyValue => keyValue.Rows.Sum(
            row => row.Lines.Sum(line => Lines(line, block.Role, width - keyValue.ValueIndent))),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set."),
    };

    private int Lines(ResolvedText text, TextRole role, Length measure)
    {
        var lines = 1;
        var used = Length.Zero;
        foreach (var word in Words(text, role))
        {
            if (used > Length.Zero && used + word.Width > measure)
            {
                lines++;
                used = Length.Zero;
            }

            used += word.WidthWithSpace;
        }

        return lines;
    }

    /// <summary>The pieces of a line that cannot be broken, each with its width with and without closing spaces.</summary>
    internal IEnumerable<(string Text, Length Width, Length WidthWithSpace)> Words(ResolvedText text, TextRole role)
    {
        var style = type[role];
        var plain = text.PlainText;
        var metrics = type.Family.Metrics(
            style.Bold || text.Runs.Any(run => run.Bold), style.Italic || text.Runs.Any(run => run.Italic));
        for (var start = 0; start < plain.Length;)
        {
            var end = ZoneBreaks.EndOfWord(plain, start);
            var next = end;
            while (next < plain.Length && plain[next] == ' ')
            {
                next++;
            }

            yield return (
                plain[start..end],
                metrics.Measure(plain.AsSpan(start, end - start), style.Size),
                metrics.Measure(plain.AsSpan(start, next - start), style.Size));
            start = next;
        }
    }
}
