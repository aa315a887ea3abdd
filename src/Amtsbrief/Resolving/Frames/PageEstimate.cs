using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Frames;

/// <summary>
/// Whether a letter seems to need several pages, for a format whose pages only its reader makes. Lines are counted without
/// hyphenation and notes stand below the text, so close to the end of the first page the guess may be wrong.
/// </summary>
internal sealed class PageEstimate
{
    private readonly ResolvedLetter _letter;
    private readonly TypeSetting _type;

    private PageEstimate(ResolvedLetter letter) => (_letter, _type) = (letter, letter.Template.Type);

    internal static bool NeedsSeveral(ResolvedLetter letter)
    {
        var estimate = new PageEstimate(letter);
        var width = letter.Template.Page.TextWidth;
        var room = letter.FirstPage.TextBottom - letter.FirstPage.TextTop;
        foreach (var block in letter.Body)
        {
            room -= block.SpaceBefore + estimate.Height(block, width);
            if (block is ResolvedPageBreak || room < Length.Zero)
            {
                return true;
            }
        }

        // Last, when the text is known to be short: gathering the notes of hundreds of pages takes room and time.
        return room < estimate.NotesHeight(width);
    }

    private Length NotesHeight(Length width)
    {
        var texts = new TextCollector();
        texts.AddBlocks(_letter.Body);
        var height = Length.Zero;
        foreach (var (role, text) in texts.Texts)
        {
            if (role == TextRole.Footnote)
            {
                height += Height([text], role, width);
            }
        }

        return height;
    }

    private Length Height(IEnumerable<ResolvedBlock> blocks, Length width) =>
        blocks.Aggregate(Length.Zero, (sum, block) => sum + block.SpaceBefore + Height(block, width));

    private Length Height(ResolvedBlock block, Length width) => block switch
    {
        ResolvedParagraph or ResolvedKeyValueBlock => new ZoneRuler(_type, width).Height([block]) - block.SpaceBefore,
        ResolvedHeading heading => Height([heading.Text], heading.Role, width - heading.TextIndent),
        ResolvedList list => Height(list.Items.SelectMany(item => item.Blocks), width - list.TextIndent),
        ResolvedQuotation quotation => Height(quotation.Blocks, width - (quotation.Indent * 2)),
        ResolvedFigure figure => figure.Height + (figure.Caption is { } caption ? Height([caption], width) : Length.Zero),
        ResolvedTable table => Height(table) + (table.Caption is { } caption ? Height([caption], width) : Length.Zero),
        ResolvedRule => _type[block.Role].LineHeight,
        _ => Length.Zero,
    };

    private Length Height(ResolvedTable table)
    {
        var blocks = _letter.Template.Blocks;
        var height = Length.Zero;
        foreach (var row in table.Rows)
        {
            var highest = row.Cells.Select(Height).DefaultIfEmpty(Length.Zero).Max();
            height += highest + (blocks.CellPaddingVertical * 2);
        }

        return height;

        Length Height(ResolvedTableCell cell)
        {
            var width = Length.Zero;
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                width += table.Columns[column];
            }

            return this.Height(cell.Lines, cell.Role, width - (blocks.CellPadding * 2));
        }
    }

    private Length Height(IEnumerable<ResolvedText> lines, TextRole role, Length width) =>
        Height([new ResolvedParagraph(role, Length.Zero, "", ValueList.From(lines))], width);
}
