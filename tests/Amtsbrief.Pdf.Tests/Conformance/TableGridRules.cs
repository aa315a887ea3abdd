namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Tables have a head and a body, and a regular grid once spans are counted; every header says what it heads.</summary>
internal static class TableGridRules
{
    internal static IEnumerable<Violation> Check(PdfView pdf) =>
        (pdf.Structure?.SelfAndDescendants ?? []).Where(node => node.Type == "Table").SelectMany(table => Check(pdf, table));

    private static IEnumerable<Violation> Check(PdfView pdf, StructureNode table)
    {
        var parts = table.Elements.Select(part => part.Type).ToList();
        if (parts.Count(type => type == "THead") > 1)
        {
            yield return new("UA 7.2-11", "A table has two heads.");
        }

        if (parts.Contains("THead") && !parts.Contains("TBody"))
        {
            yield return new("UA 7.2-13", "A table has a head but no body.");
        }

        if (parts.Index().Any(part => part.Item == "Caption" && part.Index > 0 && part.Index < parts.Count - 1))
        {
            yield return new("UA 7.2-39", "The caption of a table stands between its parts.");
        }

        var width = 0;
        foreach (var part in table.Elements.Where(part => part.Type is "THead" or "TBody"))
        {
            foreach (var violation in CheckGrid(pdf, part, ref width))
            {
                yield return violation;
            }
        }
    }

    private static List<Violation> CheckGrid(PdfView pdf, StructureNode part, ref int width)
    {
        var violations = new List<Violation>();
        var taken = new HashSet<(int Row, int Column)>();
        var rows = part.Elements.Where(row => row.Type == "TR").ToList();
        foreach (var (row, element) in rows.Index())
        {
            var column = 0;
            foreach (var cell in element.Elements)
            {
                var attributes = pdf.Dictionary(cell.Dictionary, "A");
                var (columns, down) = (pdf.Integer(attributes, "ColSpan") ?? 1, pdf.Integer(attributes, "RowSpan") ?? 1);
                for (; taken.Contains((row, column)); column++)
                {
                }

                if (columns < 1 || down < 1 || row + down > rows.Count)
                {
                    violations.Add(new("UA 7.2-41", $"A cell covers {columns} columns and {down} rows; not all are there."));
                }

                foreach (var place in Places(row, column, columns, down).Where(place => !taken.Add(place)))
                {
                    violations.Add(new("UA 7.2-15", $"Two cells cover row {place.Row + 1}, column {place.Column + 1}."));
                }

                column += columns;
                if (part.Type == "THead" && (cell.Type != "TH" || pdf.Name(attributes, "Scope") != "Column"))
                {
                    violations.Add(new("own", "A cell of a table's head heads no column."));
                }

                if (attributes is not null && pdf.Name(attributes, "O") != "Table")
                {
                    violations.Add(new("own", "The attributes of a cell have no owner."));
                }
            }

            var filled = taken.Count(place => place.Row == row);
            width = width == 0 ? filled : width;
            if (filled != width)
            {
                violations.Add(new("UA 7.2-42", $"A row has {filled} columns, another {width}."));
            }
        }

        return violations;
    }

    private static IEnumerable<(int Row, int Column)> Places(int row, int column, int columns, int rows) =>
        from down in Enumerable.Range(row, Math.Max(rows, 0))
        from right in Enumerable.Range(column, Math.Max(columns, 0))
        select (down, right);
}
