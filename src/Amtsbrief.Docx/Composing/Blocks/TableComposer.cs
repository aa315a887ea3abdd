using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>
/// Tables of fixed widths, whose header rows Word repeats on each page and whose rows it does not tear. Rules and cell margins
/// are those of the table style.
/// </summary>
internal sealed class TableComposer(Template template, StyledParagraphs paragraphs, RunComposer runs)
{
    // Two tables in a row would be one, so that a paragraph has to stand between them.
    internal void Append(OpenXmlElement parent, ResolvedTable table, Surroundings place)
    {
        if (table.Caption is { } caption)
        {
            var above = (place.Part(isFirst: true, isLast: false, caption.SpaceBefore) with
            {
                SpaceAfter = template.Blocks.CaptionSpace, KeepNext = true, KeepTogether = true,
            }).Look(caption.Role, alignment: caption.Alignment);
            runs.Append(paragraphs.Append(parent, above), caption.Lines, template.Type[caption.Role]);
            place = place with { NewPage = false };
        }
        else if (parent.LastChild is W.Table)
        {
            paragraphs.Append(parent, place.Look(ParagraphKind.Gap) with { KeepNext = true });
            place = place with { NewPage = false };
        }

        parent.Append(Compose(table, place));
    }

    private W.Table Compose(ResolvedTable table, Surroundings place)
    {
        var made = new W.Table(TableLook.Properties(table, template.Blocks), TableLook.Grid(table));
        var grid = new TableGrid(table.Columns.Count);
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            var inRow = new Surroundings
            {
                KeepNext = at == table.Rows.Count - 1 ? place.KeepNext : place.KeepTogether || row.KeepWithNext,
            };
            var rules = TableLook.RulesOf(table, at, template.Blocks);
            var composed = made.AppendChild(new W.TableRow(TableLook.RowProperties(isHeader: at < table.HeaderRows)));
            foreach (var (cell, isStart) in grid.Next(row))
            {
                var inCell = inRow with { NewPage = place.NewPage && at == 0 && cell.Column == 0 };
                composed.Append(Cell(table, cell, isStart, inCell, rules?.CloneNode(deep: true)));
            }
        }

        return made;
    }

    // A cell that goes on from the row above is empty: Word shows the text of the first one through all of them.
    private W.TableCell Cell(
        ResolvedTable table, ResolvedTableCell cell, bool isStart, Surroundings place, OpenXmlElement? rules)
    {
        var made = new W.TableCell(TableLook.CellProperties(table, cell, isStart, rules));
        var indents = new Indents(Length.Zero, cell.InsetRight, Length.Zero);
        var paragraph = paragraphs.Append(made, place.Look(cell.Role, indents, cell.Alignment));
        if (isStart)
        {
            runs.Append(paragraph, cell.Lines, template.Type[cell.Role]);
        }

        return made;
    }
}
