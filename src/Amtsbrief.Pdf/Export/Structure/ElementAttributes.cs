using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>What elements say of themselves besides their type (ISO 32000-1, 14.8.5).</summary>
internal static class ElementAttributes
{
    /// <summary>The attributes of an element; null if it has none.</summary>
    /// <param name="node">The element.</param>
    /// <param name="box">Where it stands, counted from the bottom-left corner of its page, if that is known.</param>
    internal static PdfDictionary? Of(LogicalNode node, Box? box) => node switch
    {
        { Tag: LogicalTag.L } => new PdfDictionary
        {
            ["O"] = new PdfName("List"),
            ["ListNumbering"] = new PdfName(node.Numbering.ToString()),
        },
        { Tag: LogicalTag.Figure } when box is { } place => new PdfDictionary
        {
            ["O"] = new PdfName("Layout"),
            ["Placement"] = new PdfName("Block"),
            ["BBox"] = new PdfArray { place.X, place.Y, place.Right, place.Bottom },
        },
        { Cell: { } cell } when cell != new TableCellPlace() => new PdfDictionary
        {
            ["O"] = new PdfName("Table"),
            ["Scope"] = cell.Scope == TableScope.None ? null : new PdfName(cell.Scope.ToString()),
            ["ColSpan"] = cell.ColumnSpan == 1 ? null : cell.ColumnSpan,
            ["RowSpan"] = cell.RowSpan == 1 ? null : cell.RowSpan,
        },
        _ => null,
    };
}
