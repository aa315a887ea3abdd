using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>
/// The columns of a footer as a table without rules. Tab stops would be read line by line across the columns, and frames would
/// not make the footer higher when somebody adds a line.
/// </summary>
internal static class FooterTable
{
    internal static void Append(PartWriter xml, ResolvedFooter footer, BlockComposer blocks)
    {
        var widths = Widths(footer);
        xml.Start("w:tbl"u8);
        WriteProperties(xml, footer, widths);
        TableLook.WriteGrid(xml, widths);
        xml.Start("w:tr"u8);
        TableLook.WriteRowProperties(xml, isHeader: false);
        for (var at = 0; at < widths.Length; at++)
        {
            var column = footer.Columns[at];
            xml.Start("w:tc"u8);
            xml.Start("w:tcPr"u8);
            TableLook.WriteWidth(xml, "w:tcW"u8, widths[at].Twips);
            xml.Start("w:tcMar"u8);
            TableLook.WriteWidth(xml, "w:right"u8, (widths[at] - column.Box.Width).Twips);
            xml.End();
            xml.End();
            blocks.Append(xml, column.Blocks, column with { Column = 0 });
            xml.End();
        }

        xml.End();
        xml.End();
    }

    private static void WriteProperties(PartWriter xml, ResolvedFooter footer, Length[] widths)
    {
        xml.Start("w:tblPr"u8);

        // The sum of the figures that stand in the file, each rounded by itself.
        TableLook.WriteWidth(xml, "w:tblW"u8, widths.Sum(width => width.Twips));
        TableLook.WriteWidth(xml, "w:tblInd"u8, (footer.Columns[0].Box.X - footer.Box.X).Twips);
        xml.Empty("w:tblLayout"u8, "w:type"u8, "fixed");
        xml.Start("w:tblCellMar"u8);
        TableLook.WriteWidth(xml, "w:left"u8, 0);
        TableLook.WriteWidth(xml, "w:right"u8, 0);
        xml.End();
        xml.End();
    }

    // A cell reaches to the next one; what is left free between them is its margin.
    private static Length[] Widths(ResolvedFooter footer)
    {
        var columns = footer.Columns;
        var widths = new Length[columns.Count];
        for (var at = 0; at < columns.Count; at++)
        {
            widths[at] = at + 1 < columns.Count ? columns[at + 1].Box.X - columns[at].Box.X : columns[at].Box.Width;
        }

        return widths;
    }
}
