using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>Properties of tables, rows and cells.</summary>
internal static class TableLook
{
    /// <summary>The id of the style of all tables.</summary>
    internal const string StyleId = "Brieftabelle";

    /// <summary>The style of all tables: rules and margins as the template has them.</summary>
    internal static W.Style Style(BlockGeometry blocks) => new(
        new W.StyleName { Val = StyleId },
        new W.PrimaryStyle(),
        new W.StyleTableProperties(
            new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            Borders(blocks),
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = Measures.Twips(blocks.CellPaddingVertical), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = Twips(blocks.CellPadding), Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = Measures.Twips(blocks.CellPaddingVertical), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = Twips(blocks.CellPadding), Type = W.TableWidthValues.Dxa })))
    {
        Type = W.StyleValues.Table, StyleId = StyleId, CustomStyle = true,
    };

    internal static W.TableProperties Properties(ResolvedTable table, BlockGeometry blocks)
    {
        var width = table.Columns.Aggregate(Length.Zero, (sum, column) => sum + column);
        var made = new W.TableProperties(
            new W.TableStyle { Val = StyleId },
            new W.TableWidth { Width = Measures.Twips(width), Type = W.TableWidthUnitValues.Dxa },
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableLook
            {
                FirstRow = table.HeaderRows > 0,
                LastRow = false,
                FirstColumn = table.Rows.Any(row => row.Cells.Any(cell => cell is { Column: 0, Scope: HeaderScope.Row })),
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            });
        if (table.Caption is { } caption)
        {
            made.Append(new W.TableCaption { Val = string.Join(' ', caption.Lines.Select(line => line.PlainText)) });
        }

        return made;
    }

    internal static W.TableGrid Grid(ResolvedTable table) =>
        new(table.Columns.Select(column => new W.GridColumn { Width = Measures.Twips(column) }));

    /// <summary>The properties of a row; Word repeats header rows on each page.</summary>
    internal static W.TableRowProperties RowProperties(bool isHeader)
    {
        var made = new W.TableRowProperties(new W.CantSplit());
        if (isHeader)
        {
            made.Append(new W.TableHeader());
        }

        return made;
    }

    internal static W.TableCellProperties CellProperties(
        ResolvedTable table, ResolvedTableCell cell, bool isStart, OpenXmlElement? rules)
    {
        var width = Length.Zero;
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            width += table.Columns[column];
        }

        return new W.TableCellProperties
        {
            TableCellWidth = new W.TableCellWidth { Width = Measures.Twips(width), Type = W.TableWidthUnitValues.Dxa },
            GridSpan = cell.ColumnSpan > 1 ? new W.GridSpan { Val = cell.ColumnSpan } : null,
            VerticalMerge = cell.RowSpan == 1
                ? null
                : new W.VerticalMerge { Val = isStart ? W.MergedCellValues.Restart : W.MergedCellValues.Continue },
            TableCellBorders = (W.TableCellBorders?)rules,
        };
    }

    /// <summary>The rules that a row has beside those of the style: the one below the headers.</summary>
    internal static W.TableCellBorders? RulesOf(ResolvedTable table, int row, BlockGeometry blocks) =>
        blocks.TableRules == TableRules.Horizontal && blocks.RuleThickness > Length.Zero && row == table.HeaderRows - 1
            ? new W.TableCellBorders(Rule<W.BottomBorder>(blocks))
            : null;

    private static W.TableBorders Borders(BlockGeometry blocks) => blocks.TableRules switch
    {
        _ when blocks.RuleThickness == Length.Zero => new W.TableBorders(),
        TableRules.None => new W.TableBorders(),
        TableRules.Horizontal => new W.TableBorders(Rule<W.TopBorder>(blocks), Rule<W.BottomBorder>(blocks)),
        TableRules.Grid => new W.TableBorders(
            Rule<W.TopBorder>(blocks), Rule<W.LeftBorder>(blocks), Rule<W.BottomBorder>(blocks), Rule<W.RightBorder>(blocks),
            Rule<W.InsideHorizontalBorder>(blocks), Rule<W.InsideVerticalBorder>(blocks)),
        _ => throw new ArgumentOutOfRangeException(nameof(blocks), blocks.TableRules, "There are no such rules."),
    };

    private static T Rule<T>(BlockGeometry blocks)
        where T : W.BorderType, new() => Measures.Rule<T>(blocks.RuleThickness);

    private static short Twips(Length length) => (short)length.Twips;
}
