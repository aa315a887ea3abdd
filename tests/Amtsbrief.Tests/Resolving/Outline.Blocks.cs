using System.Text;
using Amtsbrief.Resolving;

namespace Amtsbrief.Tests.Resolving;

/// <content>Blocks, each with what renderers need to know of it.</content>
internal static partial class Outline
{
    private static void Blocks(StringBuilder text, ValueList<ResolvedBlock> blocks, string indent = "  ")
    {
        foreach (var block in blocks)
        {
            Block(text, block, indent);
        }
    }

    private static void Block(StringBuilder text, ResolvedBlock block, string indent)
    {
        var space = block.SpaceBefore == Length.Zero ? "" : $" {block.SpaceBefore} below";
        var keep = (block.KeepWithNext ? " >" : "") + (block.KeepTogether ? " =" : "");
        text.Append($"{indent}{block.Role} [{block.Path}]{space}{About(block)}{keep}\n");
        var inner = indent + "  ";
        switch (block)
        {
            case ResolvedParagraph paragraph:
                Lines(text, paragraph.Lines, inner);
                break;
            case ResolvedHeading heading:
                Lines(text, [heading.Text], inner);
                break;
            case ResolvedKeyValueBlock keyValue:
                foreach (var row in keyValue.Rows)
                {
                    Lines(text, [row.Key], inner);
                    Lines(text, row.Lines, inner + "  ");
                }

                break;
            case ResolvedList list:
                foreach (var item in list.Items)
                {
                    text.Append($"{inner}({item.Label})\n");
                    Blocks(text, item.Blocks, inner + "  ");
                }

                break;
            case ResolvedTable table:
                Table(text, table, inner);
                break;
            case ResolvedQuotation quotation:
                Blocks(text, quotation.Blocks, inner);
                break;
            case ResolvedFigure figure:
                text.Append($"{inner}{figure.Image.AlternativeText}\n");
                Blocks(text, figure.Caption is null ? [] : [figure.Caption], inner);
                break;
        }
    }

    private static string About(ResolvedBlock block) => block switch
    {
        ResolvedParagraph { Alignment: not HorizontalAlignment.Left } paragraph => $" {paragraph.Alignment}",
        ResolvedHeading heading => $" level {heading.Level}"
            + (heading.Number is null ? "" : $" number {heading.Number}, title at {heading.TextIndent}"),
        ResolvedKeyValueBlock keyValue => $" values at {keyValue.ValueIndent}",
        ResolvedList list =>
            $" {list.Style?.ToString() ?? "no labels"} from {list.Start}, level {list.Level}, labels at {list.LabelIndent}, "
            + $"text at {list.TextIndent}",
        ResolvedTable table => $" columns {string.Join(" + ", table.Columns)}, {table.HeaderRows} header rows",
        ResolvedQuotation quotation => $" indented by {quotation.Indent}",
        ResolvedFigure figure => $" figure {figure.Width} x {figure.Height} {figure.Alignment}",
        ResolvedSpace => " space",
        ResolvedRule rule => $" rule {rule.Thickness}",
        ResolvedPageBreak => " page break",
        _ => "",
    };

    private static void Table(StringBuilder text, ResolvedTable table, string indent)
    {
        Blocks(text, table.Caption is null ? [] : [table.Caption], indent);
        foreach (var row in table.Rows)
        {
            text.Append($"{indent}row{(row.KeepWithNext ? " >" : "")}\n");
            foreach (var cell in row.Cells)
            {
                var spans = (cell.ColumnSpan > 1 ? $" {cell.ColumnSpan} columns" : "")
                    + (cell.RowSpan > 1 ? $" {cell.RowSpan} rows" : "");
                var scope = cell.Scope == HeaderScope.None ? "" : $" heads {cell.Scope}";
                var inset = cell.InsetRight == Length.Zero ? "" : $" {cell.InsetRight} in";
                text.Append($"{indent}  {cell.Role} {cell.Column} [{cell.Path}]{spans}{scope} {cell.Alignment}{inset}\n");
                Lines(text, cell.Lines, indent + "    ");
            }
        }
    }
}
