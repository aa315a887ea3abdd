using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// Takes the last two lines of the text along to the close. Two lines of one paragraph stay together anyhow; where the text ends
/// in a shorter paragraph, item or row, what stands above it keeps with it.
/// </summary>
internal sealed class LastLines(TypeSetting type, Length width)
{
    private const int Wanted = 2;

    private readonly TextRuler _ruler = new(type);

    internal void Keep(List<ResolvedBlock> blocks, int close) => Keep(blocks, close, Wanted, width);

    // How many lines are still missing after the blocks that stand before a place.
    private int Keep(List<ResolvedBlock> blocks, int before, int missing, Length room)
    {
        for (var at = before - 1; at >= 0 && missing > 0 && blocks[at] is not ResolvedPageBreak; at--)
        {
            (blocks[at], missing) = Keep(blocks[at] with { KeepWithNext = true }, missing, room);
        }

        return missing;
    }

    private (ResolvedBlock Block, int Missing) Keep(ResolvedBlock block, int missing, Length room)
    {
        switch (block)
        {
            case ResolvedParagraph paragraph:
                return (block, missing - paragraph.Lines.Sum(line => CertainLines(line, block.Role, room)));
            case ResolvedQuotation quotation:
                var inner = quotation.Blocks.ToList();
                missing = Keep(inner, inner.Count, missing, room - (quotation.Indent * 2));
                return (quotation with { Blocks = ValueList.From(inner) }, missing);
            case ResolvedList list:
                return KeepItems(list, missing);
            case ResolvedTable table:
                return KeepRows(table, missing);
            case ResolvedKeyValueBlock keyValue:
                return (block, missing - keyValue.Rows.Sum(row => row.Lines.Count));
            case ResolvedFigure:
                return (block, 0);
            case ResolvedHeading or ResolvedRule:
                return (block, missing - 1);
            default:
                return (block, missing);
        }
    }

    private (ResolvedBlock Block, int Missing) KeepItems(ResolvedList list, int missing)
    {
        var items = list.Items.ToList();
        for (var at = items.Count - 1; at >= 0 && missing > 0; at--)
        {
            var blocks = items[at].Blocks.ToList();
            missing = Keep(blocks, blocks.Count, missing, width - list.TextIndent);
            items[at] = items[at] with { Blocks = ValueList.From(blocks) };
        }

        return (list with { Items = ValueList.From(items) }, missing);
    }

    private static (ResolvedBlock Block, int Missing) KeepRows(ResolvedTable table, int missing)
    {
        var rows = table.Rows.ToList();
        for (var at = rows.Count - 1; at >= 0 && missing > 0; at--)
        {
            rows[at] = rows[at] with { KeepWithNext = rows[at].KeepWithNext || at < rows.Count - 1 };
            missing -= rows[at].Cells.Select(cell => cell.Lines.Count).Append(1).Max();
        }

        return (table with { Rows = ValueList.From(rows) }, missing);
    }

    // Kerning may save a twentieth of a line, but not more.
    private int CertainLines(ResolvedText line, TextRole role, Length room) =>
        _ruler.Lines(line, role, Length.FromEmu((int)(room.Emu / 0.95)));
}
