using System.Globalization;
using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>
/// The columns of a footer as a table without rules. Tab stops would be read line by line across the columns, and frames would
/// not make the footer higher when somebody adds a line.
/// </summary>
internal static class FooterTable
{
    private static readonly W.TableWidthUnitValues Dxa = W.TableWidthUnitValues.Dxa;

    internal static W.Table Compose(ResolvedFooter footer, BlockComposer blocks)
    {
        var widths = Widths(footer);
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        for (var at = 0; at < widths.Count; at++)
        {
            var column = footer.Columns[at];
            var cell = row.AppendChild(new W.TableCell(new W.TableCellProperties(
                new W.TableCellWidth { Width = Measures.Twips(widths[at]), Type = Dxa },
                new W.TableCellMargin(new W.RightMargin { Width = Measures.Twips(widths[at] - column.Box.Width), Type = Dxa }))));
            blocks.Append(cell, column.Blocks, column with { Column = 0 });
        }

        // The sum of the figures that stand in the file, each rounded by itself.
        var whole = widths.Sum(width => width.Twips).ToString(CultureInfo.InvariantCulture);
        return new W.Table(
            new W.TableProperties(
                new W.TableWidth { Width = whole, Type = Dxa },
                new W.TableIndentation { Width = (footer.Columns[0].Box.X - footer.Box.X).Twips, Type = Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableCellMarginDefault(
                    new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                    new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa })),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Measures.Twips(width) })),
            row);
    }

    // A cell reaches to the next one; what is left free between them is its margin.
    private static List<Length> Widths(ResolvedFooter footer)
    {
        var columns = footer.Columns;
        var widths = new List<Length>();
        for (var at = 0; at < columns.Count; at++)
        {
            widths.Add(at + 1 < columns.Count ? columns[at + 1].Box.X - columns[at].Box.X : columns[at].Box.Width);
        }

        return widths;
    }
}
