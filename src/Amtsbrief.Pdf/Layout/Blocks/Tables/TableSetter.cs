using System.Collections.Immutable;
using Amtsbrief.Pdf.Layout.Lines;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Layout.Blocks.Tables;

/// <summary>Sets tables: caption, head, and rows in the groups that stay together.</summary>
internal sealed class TableSetter(ResolvedLetter letter, LineSetter lines)
{
    private readonly Template _template = letter.Template;

    // A head that leaves rows less room than itself would only be in the way.
    private readonly Length _highestRepeatedHead =
        Length.FromEmu((letter.ContinuationPages.TextBottom - letter.ContinuationPages.TextTop).Emu / 2);

    internal void Set(ResolvedTable table, LogicalNode parent, Column column, BoxStream boxes)
    {
        var element = parent.Add(new LogicalNode(LogicalTag.Table));
        if (table.Caption is { } caption)
        {
            boxes.Add(lines.Set(
                caption.Role, caption.Lines, element.Add(new LogicalNode(LogicalTag.Caption)), column, caption.Alignment));
            boxes.Leave(_template.Blocks.CaptionSpace);
            boxes.KeepNext();
        }

        var grid = new TableGrid(
            table.Columns, column.TextLeft, _template.Blocks, _template.Type[table.Role].LineHeight);
        var head = table.HeaderRows == 0 ? null : SetHead(table, element, column, grid);
        if (head is not null)
        {
            boxes.Add(head);
            boxes.KeepNext();
        }

        var repeated = head?.Height > _highestRepeatedHead ? null : head;
        SetBody(table, element.Add(new LogicalNode(LogicalTag.TBody)), column, grid, repeated, boxes);
    }

    private RowGroup SetHead(ResolvedTable table, LogicalNode element, Column column, TableGrid grid)
    {
        var part = element.Add(new LogicalNode(LogicalTag.THead));
        var rules = grid.RulesParts ? PartRules.Above | PartRules.Below : PartRules.None;
        return SetGroup(table, 0..table.HeaderRows, part, column, grid, rules, head: null);
    }

    private void SetBody(
        ResolvedTable table, LogicalNode part, Column column, TableGrid grid, RowGroup? head, BoxStream boxes)
    {
        for (int start = table.HeaderRows, end; start < table.Rows.Count; start = end)
        {
            end = EndOfGroup(table.Rows, start);
            var rules = grid.RulesParts && start == 0 ? PartRules.Above : PartRules.None;
            if (end == table.Rows.Count && (grid.RulesParts || grid.RulesCells))
            {
                rules |= PartRules.Below;
            }

            boxes.Add(SetGroup(table, start..end, part, column, grid, rules, head));
            if (table.Rows[end - 1].KeepWithNext && end < table.Rows.Count)
            {
                boxes.KeepNext();
            }
        }
    }

    // Rows that a cell covers together stay together.
    private static int EndOfGroup(ValueList<ResolvedTableRow> rows, int start)
    {
        var end = start + 1;
        for (var row = start; row < end; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                end = Math.Max(end, row + cell.RowSpan);
            }
        }

        return Math.Min(end, rows.Count);
    }

    private RowGroup SetGroup(
        ResolvedTable table, Range range, LogicalNode part, Column column, TableGrid grid, PartRules rules, RowGroup? head)
    {
        var (start, count) = range.GetOffsetAndLength(table.Rows.Count);
        var cells = ImmutableArray.CreateBuilder<SetCell>();
        for (var row = 0; row < count; row++)
        {
            var element = part.Add(new LogicalNode(LogicalTag.TR));
            foreach (var cell in table.Rows[start + row].Cells)
            {
                cells.Add(Set(cell, row, Math.Min(cell.RowSpan, count - row), element, column, grid));
            }
        }

        return new RowGroup(table.Path, grid, count, cells.DrainToImmutable(), rules, head);
    }

    private SetCell Set(ResolvedTableCell cell, int row, int rowSpan, LogicalNode parent, Column column, TableGrid grid)
    {
        var element = parent.Add(new LogicalNode(cell.Scope == HeaderScope.None ? LogicalTag.TD : LogicalTag.TH)
        {
            Cell = new TableCellPlace(cell.ColumnSpan, rowSpan, ScopeOf(cell.Scope)),
        });
        var (left, width) = grid.TextOf(cell.Column, cell.ColumnSpan);
        var inner = new Column(left, width - cell.InsetRight, column.IsText);
        return new SetCell(
            row, rowSpan, cell.Column, cell.ColumnSpan,
            [.. lines.Set(cell.Role, cell.Lines, element, inner, cell.Alignment)]);
    }

    private static TableScope ScopeOf(HeaderScope scope) => scope switch
    {
        HeaderScope.Column => TableScope.Column,
        HeaderScope.Row => TableScope.Row,
        _ => TableScope.None,
    };
}
