using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>
/// Tables of fixed widths, whose header rows Word repeats on each page and whose rows it does not tear. Rules and cell margins
/// are those of the table style.
/// </summary>
internal sealed class TableComposer(Template template, StyledParagraphs paragraphs, RunComposer runs)
{
    // Two tables in a row would be one, so that a paragraph has to stand between them.
    internal void Append(PartWriter xml, ResolvedTable table, Surroundings place)
    {
        if (table.Caption is { } caption)
        {
            var above = (place.Part(isFirst: true, isLast: false, caption.SpaceBefore) with
            {
                SpaceAfter = template.Blocks.CaptionSpace, KeepNext = true, KeepTogether = true,
            }).Look(caption.Role, alignment: caption.Alignment);
            paragraphs.Start(xml, above);
            runs.Append(xml, caption.Lines, template.Type[caption.Role]);
            xml.End();
            place = place with { NewPage = false };
        }
        else if (xml.IsBehind("w:tbl"u8))
        {
            paragraphs.AppendEmpty(xml, place.Look(ParagraphKind.Gap) with { KeepNext = true });
            place = place with { NewPage = false };
        }

        AppendRows(xml, table, place);
    }

    private void AppendRows(PartWriter xml, ResolvedTable table, Surroundings place)
    {
        xml.Start("w:tbl"u8);
        TableLook.WriteProperties(xml, table);
        TableLook.WriteGrid(xml, table.Columns.AsSpan());
        var grid = new TableGrid(table.Columns.Count);
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            var inRow = new Surroundings
            {
                KeepNext = at == table.Rows.Count - 1 ? place.KeepNext : place.KeepTogether || row.KeepWithNext,
            };
            var hasRule = TableLook.HasRule(table, at, template.Blocks);
            xml.Start("w:tr"u8);
            TableLook.WriteRowProperties(xml, isHeader: at < table.HeaderRows);
            foreach (var (cell, isStart) in grid.Next(row))
            {
                var inCell = inRow with { NewPage = place.NewPage && at == 0 && cell.Column == 0 };
                xml.Start("w:tc"u8);
                TableLook.WriteCellProperties(xml, table, cell, isStart, hasRule ? template.Blocks.RuleThickness : null);
                AppendText(xml, cell, isStart, inCell);
                xml.End();
            }

            xml.End();
        }

        xml.End();
    }

    // A cell that goes on from the row above is empty: Word shows the text of the first one through all of them.
    private void AppendText(PartWriter xml, ResolvedTableCell cell, bool isStart, Surroundings place)
    {
        paragraphs.Start(xml, place.Look(cell.Role, new Indents(Length.Zero, cell.InsetRight, Length.Zero), cell.Alignment));
        if (isStart)
        {
            runs.Append(xml, cell.Lines, template.Type[cell.Role]);
        }

        xml.End();
    }
}
