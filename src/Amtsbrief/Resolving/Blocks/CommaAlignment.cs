using Amtsbrief.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Blocks;

/// <summary>
/// Brings the decimal commas of a column below each other: its cells stand flush right, those with less behind the comma
/// further in. Headers and cells over several columns are left as they are.
/// </summary>
internal static class CommaAlignment
{
    internal static void Apply(ValueList<TableColumn> columns, List<ResolvedTableRow> rows, TypeSetting type)
    {
        var ruler = new TextRuler(type);
        var longest = new Length[columns.Count];
        foreach (var cell in rows.SelectMany(row => row.Cells))
        {
            if (Tail(cell, columns, ruler) is { } tail)
            {
                longest[cell.Column] = Length.Max(longest[cell.Column], tail);
            }
        }

        for (var row = 0; row < rows.Count; row++)
        {
            rows[row] = rows[row] with
            {
                Cells = ValueList.From(rows[row].Cells.Select(cell => Tail(cell, columns, ruler) is { } tail
                    ? cell with { InsetRight = longest[cell.Column] - tail, IsAtComma = true }
                    : cell)),
            };
        }
    }

    // How much of a cell stands behind the comma; null if it is not to be aligned.
    private static Length? Tail(ResolvedTableCell cell, ValueList<TableColumn> columns, TextRuler ruler)
    {
        if (columns[cell.Column].Alignment != ColumnAlignment.Comma || cell.Scope == HeaderScope.Column || cell.ColumnSpan > 1)
        {
            return null;
        }

        Length? longest = null;
        foreach (var line in cell.Lines)
        {
            if (DecimalComma.At(line.PlainText) is { } at)
            {
                longest = Length.Max(longest ?? Length.Zero, ruler.Width(line, cell.Role, at, int.MaxValue));
            }
        }

        return longest;
    }
}
