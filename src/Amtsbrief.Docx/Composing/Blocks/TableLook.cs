using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
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

    internal static void WriteProperties(PartWriter xml, ResolvedTable table)
    {
        var width = table.Columns.Aggregate(Length.Zero, (sum, column) => sum + column);
        xml.Start("w:tblPr"u8);
        xml.Empty("w:tblStyle"u8, "w:val"u8, StyleId);
        WriteWidth(xml, "w:tblW"u8, width.Twips);
        xml.Empty("w:tblLayout"u8, "w:type"u8, "fixed");
        xml.Start("w:tblLook"u8);
        xml.Attribute("w:firstRow"u8, Boolean(table.HeaderRows > 0));
        xml.Attribute("w:lastRow"u8, Boolean(false));
        xml.Attribute("w:firstColumn"u8, Boolean(
            table.Rows.Any(row => row.Cells.Any(cell => cell is { Column: 0, Scope: HeaderScope.Row }))));
        xml.Attribute("w:lastColumn"u8, Boolean(false));
        xml.Attribute("w:noHBand"u8, Boolean(true));
        xml.Attribute("w:noVBand"u8, Boolean(true));
        xml.End();
        if (table.Caption is { } caption)
        {
            xml.Empty("w:tblCaption"u8, "w:val"u8, string.Join(' ', caption.Lines.Select(line => line.PlainText)));
        }

        xml.End();
    }

    internal static void WriteGrid(PartWriter xml, ReadOnlySpan<Length> columns)
    {
        xml.Start("w:tblGrid"u8);
        foreach (var column in columns)
        {
            xml.Empty("w:gridCol"u8, "w:w"u8, column.Twips);
        }

        xml.End();
    }

    /// <summary>The properties of a row; Word repeats header rows on each page.</summary>
    internal static void WriteRowProperties(PartWriter xml, bool isHeader)
    {
        xml.Start("w:trPr"u8);
        xml.Empty("w:cantSplit"u8);
        if (isHeader)
        {
            xml.Empty("w:tblHeader"u8);
        }

        xml.End();
    }

    /// <summary>The properties of a cell.</summary>
    /// <param name="xml">Where they are written.</param>
    /// <param name="table">The table.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="isStart">Whether it begins in this row.</param>
    /// <param name="ruleBelow">The thickness of a rule below it that the style has not; null for none.</param>
    internal static void WriteCellProperties(
        PartWriter xml, ResolvedTable table, ResolvedTableCell cell, bool isStart, Length? ruleBelow)
    {
        var width = Length.Zero;
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            width += table.Columns[column];
        }

        xml.Start("w:tcPr"u8);
        WriteWidth(xml, "w:tcW"u8, width.Twips);
        if (cell.ColumnSpan > 1)
        {
            xml.Empty("w:gridSpan"u8, "w:val"u8, cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            xml.Empty("w:vMerge"u8, "w:val"u8, isStart ? "restart" : "continue");
        }

        if (ruleBelow is { } thickness)
        {
            xml.Start("w:tcBorders"u8);
            Measures.WriteRule(xml, "w:bottom"u8, thickness);
            xml.End();
        }

        xml.End();
    }

    /// <summary>Writes an element that is a width in twentieths of a point.</summary>
    internal static void WriteWidth(PartWriter xml, ReadOnlySpan<byte> element, int twips)
    {
        xml.Start(element);
        xml.Attribute("w:w"u8, twips);
        xml.Attribute("w:type"u8, "dxa");
        xml.End();
    }

    /// <summary>Whether a row has a rule beside those of the style: the one below the headers.</summary>
    internal static bool HasRule(ResolvedTable table, int row, BlockGeometry blocks) =>
        blocks.TableRules == TableRules.Horizontal && blocks.RuleThickness > Length.Zero && row == table.HeaderRows - 1;

    private static string Boolean(bool value) => value ? "true" : "false";

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
