using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>Rules about tables.</summary>
internal static class TableRules
{
    private static readonly XNamespace W = DocxFile.W;

    internal static IEnumerable<string> FilledRows(DocxFile file) =>
        from found in WordRules.Elements(file, W + "tbl")
        let columns = found.Element.Element(W + "tblGrid")?.Elements(W + "gridCol").Count() ?? 0
        let rows = found.Element.Elements(W + "tr").ToList()
        where rows.Count == 0 || rows.Exists(row => row.Elements(W + "tc").Sum(Span) != columns)
        select $"a table of {found.Part} has rows that do not fill its {columns} columns, or none";

    internal static IEnumerable<string> Widths(DocxFile file) =>
        from found in WordRules.Elements(file, W + "tbl")
        let grid = found.Element.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!)
        let own = (int?)found.Element.Element(W + "tblPr")?.Element(W + "tblW")?.Attribute(W + "w")
        where own != grid.Sum() || found.Element.Elements(W + "tr").Any(row => row.Elements(W + "tc").Sum(Width) != own)
        select $"cells, columns and table of {found.Part} are not equally wide";

    internal static IEnumerable<string> MergedCells(DocxFile file)
    {
        foreach (var (part, table) in WordRules.Elements(file, W + "tbl"))
        {
            List<(int Column, int Span)> above = [];
            foreach (var row in table.Elements(W + "tr"))
            {
                var merged = Merged(row).ToList();
                foreach (var (place, goesOn) in merged)
                {
                    if (goesOn && !above.Contains(place))
                    {
                        yield return $"a cell of {part} goes on from none above";
                    }
                }

                above = [.. merged.Select(cell => cell.Place)];
            }
        }
    }

    internal static IEnumerable<string> HeaderRowsFirst(DocxFile file) =>
        from found in WordRules.Elements(file, W + "tbl")
        let rows = found.Element.Elements(W + "tr").Select(row => row.Element(W + "trPr")?.Element(W + "tblHeader") is not null)
        where rows.SkipWhile(isHeader => isHeader).Any(isHeader => isHeader)
        select $"a table of {found.Part} has a header row below others";

    /// <summary>Word joins tables that nothing stands between, and wants a paragraph behind the last one.</summary>
    internal static IEnumerable<string> PartedTables(DocxFile file) =>
        from found in WordRules.Elements(file, W + "tbl")
        where found.Element.ElementsAfterSelf().FirstOrDefault()?.Name != W + "p"
        select $"no paragraph follows a table of {found.Part}";

    private static IEnumerable<((int Column, int Span) Place, bool GoesOn)> Merged(XElement row)
    {
        var column = 0;
        foreach (var cell in row.Elements(W + "tc"))
        {
            if (cell.Element(W + "tcPr")?.Element(W + "vMerge") is { } merge)
            {
                yield return ((column, Span(cell)), (string?)merge.Attribute(W + "val") != "restart");
            }

            column += Span(cell);
        }
    }

    private static int Span(XElement cell) =>
        (int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1;

    private static int Width(XElement cell) => (int?)cell.Element(W + "tcPr")?.Element(W + "tcW")?.Attribute(W + "w") ?? 0;
}
