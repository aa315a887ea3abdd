using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// Measures how high blocks stand in a zone, from the advances of the font without kerning, so that both renderers and the
/// check agree before anything is set. Setting kerns and may find more breaks, but takes a line that is full to a hair for too
/// long where rounding makes it so; lines are counted with that much less room, and zones are never too low.
/// </summary>
internal readonly struct ZoneRuler(TypeSetting type, Length width)
{
    // Renderers round each advance to a sixth of a twip and the room to a twip: less than this part of the width of any text.
    private const int Rounding = 400;

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
    internal int Lines(ValueList<ResolvedBlock> blocks)
    {
        var lines = 0;
        foreach (var block in blocks)
        {
            lines += Lines(block);
        }

        return lines;
    }

    private int Lines(ResolvedBlock block) => block switch
    {
        ResolvedParagraph paragraph => Lines(paragraph.Lines, block.Role, width),
        ResolvedKeyValueBlock keyValue => Lines(keyValue),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set."),
    };

    private int Lines(ResolvedKeyValueBlock block)
    {
        var lines = 0;
        foreach (var row in block.Rows)
        {
            lines += Lines(row.Lines, block.Role, width - block.ValueIndent);
        }

        return lines;
    }

    private int Lines(ValueList<ResolvedText> texts, TextRole role, Length measure)
    {
        var lines = 0;
        foreach (var text in texts)
        {
            lines += Lines(text, role, measure);
        }

        return lines;
    }

    private int Lines(ResolvedText text, TextRole role, Length measure)
    {
        var lines = 1;
        var used = Length.Zero;
        var room = measure - Length.FromEmu(measure.Emu / Rounding);
        foreach (var word in Words(text, role))
        {
            if (used > Length.Zero && used + word.Width > room)
            {
                lines++;
                used = Length.Zero;
            }

            used += word.WidthWithSpace;
        }

        return lines;
    }

    /// <summary>Whether a piece of one of the lines is wider than a limit.</summary>
    internal bool HasWordWiderThan(Length limit, ValueList<ResolvedText> lines, TextRole role)
    {
        foreach (var line in lines)
        {
            foreach (var word in Words(line, role))
            {
                if (word.Width > limit)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The pieces of a line that cannot be broken, each with its width with and without closing spaces.</summary>
    internal ZoneWords Words(ResolvedText text, TextRole role) => Words(text.PlainText, text, role);

    /// <summary>The pieces of a line that looks like a text.</summary>
    internal ZoneWords Words(string line, ResolvedText text, TextRole role)
    {
        var style = type[role];
        var (bold, italic) = (style.Bold, style.Italic);
        foreach (var run in text.Runs)
        {
            (bold, italic) = (bold || run.Bold, italic || run.Italic);
        }

        return new ZoneWords(line, type.Family.Metrics(bold, italic), style.Size);
    }
}
