namespace Amtsbrief.Pdf.Pages;

/// <summary>What reading software must know of a cell of a table.</summary>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Scope">What it heads; a header cell must say so.</param>
internal sealed record TableCellPlace(int ColumnSpan = 1, int RowSpan = 1, TableScope Scope = TableScope.None);

/// <summary>What a header cell heads (ISO 32000-1, table 349).</summary>
internal enum TableScope
{
    None,
    Column,
    Row,
}
