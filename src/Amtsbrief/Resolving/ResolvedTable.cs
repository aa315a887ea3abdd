using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// A table with everything measured: renderers set cells at the widths that are given here.
/// <paramref name="Caption"/>: What stands above the table, the template's CaptionSpace between them; its own space is zero, for
/// the table's is what is left free above both. Null if there is none.
/// <paramref name="Columns"/>: The widths of the columns, whole twips; together at most the text's width.
/// <paramref name="HeaderRows"/>: How many rows at the top are headers, repeated on each page.
/// <paramref name="Rows"/>: The rows; each lists the cells that begin in it, from left to right.
/// </summary>
internal sealed record ResolvedTable(
    TextRole Role, Length SpaceBefore, string Path, ResolvedParagraph? Caption, ValueList<Length> Columns, int HeaderRows,
    ValueList<ResolvedTableRow> Rows)
    : ResolvedBlock(Role, SpaceBefore, Path);

internal sealed record ResolvedTableRow(ValueList<ResolvedTableCell> Cells)
{
    /// <summary>Whether no page ends below the row: headers keep with a row, spans hold the rows they cover together.</summary>
    internal bool KeepWithNext { get; init; }
}

/// <summary>
/// A cell of a table.
/// <paramref name="Role"/>: Whether it is set as a header or as a cell.
/// <paramref name="Path"/>: Where it stands in the letter.
/// <paramref name="Column"/>: The first column that it covers, from 0.
/// <paramref name="ColumnSpan"/>: How many columns it covers.
/// <paramref name="RowSpan"/>: How many rows it covers.
/// <paramref name="Scope"/>: What it heads, if anything.
/// <paramref name="Alignment"/>: How its lines stand.
/// <paramref name="InsetRight"/>: What stays free between text and right padding, so that decimal commas stand below each
/// other; for cells flush right alone.
/// <paramref name="Lines"/>: The lines; none if it is empty.
/// </summary>
internal sealed record ResolvedTableCell(
    TextRole Role, string Path, int Column, int ColumnSpan, int RowSpan, HeaderScope Scope, HorizontalAlignment Alignment,
    Length InsetRight, ValueList<ResolvedText> Lines)
{
    /// <summary>Whether the cell is a figure that stands at its decimal comma; its lines are not broken.</summary>
    internal bool IsAtComma { get; init; }
}

/// <summary>What a header cell heads.</summary>
internal enum HeaderScope
{
    None,
    Column,
    Row,
}
