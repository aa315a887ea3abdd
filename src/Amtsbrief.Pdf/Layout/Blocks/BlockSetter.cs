using System.Collections.Immutable;
using Amtsbrief.Checking;
using Amtsbrief.Pdf.Layout.Blocks.Tables;
using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Layout.Lines;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>Sets blocks: builds their elements in the logical tree and their boxes, in reading order.</summary>
internal sealed class BlockSetter
{
    private readonly ResolvedLetter _letter;
    private readonly LineSetter _lines;
    private readonly ListSetter _lists;
    private readonly KeyValueSetter _keyValues;
    private readonly FigureSetter _figures;
    private readonly TableSetter _tables;

    internal BlockSetter(ResolvedLetter letter, FindingCollector findings, BrokenParagraphs paragraphs)
    {
        _letter = letter;
        _lines = new LineSetter(letter.Template.Type, new TextSetter(letter, findings, paragraphs));
        _lists = new ListSetter(this, _lines);
        _keyValues = new KeyValueSetter(_lines);
        _figures = new FigureSetter(_lines);
        _tables = new TableSetter(letter, _lines);
    }

    /// <summary>Sets the blocks of a zone, where nothing is hyphenated or justified.</summary>
    internal List<FlowBox> Set(ValueList<ResolvedBlock> blocks, LogicalNode parent, Length width)
    {
        var boxes = new BoxStream();
        Set(blocks, parent, new Column(Length.Zero, width, IsText: false), boxes);
        return boxes.Boxes;
    }

    /// <summary>Sets the text, line breaks by the template's type.</summary>
    internal List<FlowBox> SetText(ValueList<ResolvedBlock> blocks, LogicalNode parent)
    {
        var boxes = new BoxStream();
        Set(blocks, parent, new Column(Length.Zero, _letter.Template.Page.TextWidth, IsText: true), boxes);
        return boxes.Boxes;
    }

    /// <summary>Sets blocks in a column.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="parent">The element that they belong to.</param>
    /// <param name="column">Where they stand.</param>
    /// <param name="boxes">Gets the boxes.</param>
    /// <param name="label">What stands before the first line.</param>
    internal void Set(
        ValueList<ResolvedBlock> blocks, LogicalNode parent, Column column, BoxStream boxes,
        ImmutableArray<SetRun> label = default)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var (block, first) = (blocks[index], boxes.Count);
            boxes.Leave(block.SpaceBefore);
            Set(block, parent, column, boxes, index == 0 ? label : default);
            if (block.KeepTogether)
            {
                boxes.KeepTogether(first, CostOf(block));
            }

            if (block.KeepWithNext)
            {
                boxes.KeepNext(index + 1 < blocks.Count ? CostOf(blocks[index + 1]) : BreakCost.PartsKept);
            }
        }
    }

    // Where all that is to stay together is higher than a page, the close is the last to be parted.
    private static BreakCost CostOf(ResolvedBlock block) =>
        block.Role is TextRole.Closing or TextRole.Signature or TextRole.Certification
            ? BreakCost.PartsClose
            : BreakCost.PartsKept;

    private void Set(
        ResolvedBlock block, LogicalNode parent, Column column, BoxStream boxes, ImmutableArray<SetRun> label)
    {
        switch (block)
        {
            case ResolvedParagraph paragraph:
                Set(paragraph, parent, column, boxes, label);
                break;
            case ResolvedHeading heading:
                Set(heading, parent, column, boxes);
                break;
            case ResolvedList list:
                _lists.Set(list, parent, column, boxes);
                break;
            case ResolvedTable table:
                _tables.Set(table, parent, column, boxes);
                break;
            case ResolvedKeyValueBlock keyValue:
                _keyValues.Set(keyValue, parent, column, boxes);
                break;
            case ResolvedQuotation quotation:
                var quote = parent.Add(new LogicalNode(LogicalTag.BlockQuote));
                Set(quotation.Blocks, quote, column.Inset(quotation.Indent), boxes);
                break;
            case ResolvedFigure figure:
                _figures.Set(figure, parent, column, boxes);
                break;
            case ResolvedRule rule:
                var box = new RuleBox(rule, column, _letter.Template.Type[rule.Role].LineHeight);
                boxes.Add(box);
                boxes.Leave(box.SpaceBelow);
                break;
            case ResolvedPageBreak:
                boxes.EndPage();
                break;
            case ResolvedSpace:
                // Its height is the space before it, which the next box has above it now.
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "The block is none of the closed set.");
        }
    }

    private void Set(
        ResolvedParagraph block, LogicalNode parent, Column column, BoxStream boxes, ImmutableArray<SetRun> label)
    {
        var element = parent.Add(new LogicalNode(block.Role == TextRole.Subject ? LogicalTag.H1 : LogicalTag.P));
        var lines = _lines.Set(block.Role, block.Lines, element, column, block.Alignment);
        _lines.Label(lines, label, block.Role, block.Path);
        boxes.Add(lines);
    }

    // The title hangs: its further lines begin where it begins itself.
    private void Set(ResolvedHeading block, LogicalNode parent, Column column, BoxStream boxes)
    {
        var element = parent.Add(new LogicalNode(TagOf(block.Level)));
        ImmutableArray<SetRun> number = block.Number is null
            ? []
            : _lines.SetLabel(
                block.Role, new ResolvedText([new ResolvedRun(block.Number)], block.Path), element, column.TextLeft,
                block.TextIndent);
        var lines = _lines.Set(block.Role, [block.Text], element, column with { Indent = column.Indent + block.TextIndent });
        _lines.Label(lines, number, block.Role, block.Path);
        boxes.Add(lines);
    }

    private static LogicalTag TagOf(int level) => level switch
    {
        1 => LogicalTag.H2,
        2 => LogicalTag.H3,
        3 => LogicalTag.H4,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };
}
