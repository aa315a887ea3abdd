using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Layout.Blocks.Tables;

/// <content>The rules of the rows.</content>
internal sealed partial class RowGroup
{
    private void AddRules(PageStack pages, int page, Length x, Length y, Placing placing)
    {
        if (_grid.RulesCells)
        {
            foreach (var cell in _cells)
            {
                var (left, top) = (x + _grid.EdgeOf(cell.Column), y + _edges[cell.Row]);
                Across(left, x + _grid.EdgeOf(cell.Column + cell.ColumnSpan), top);
                Down(left, top, y + _edges[cell.EndRow]);
            }

            Down(x + _grid.Right, y, y + _edges[^1]);
        }
        else if (_rules.HasFlag(PartRules.Above))
        {
            Across(x + _grid.Left, x + _grid.Right, y);
        }

        if (_rules.HasFlag(PartRules.Below))
        {
            Across(x + _grid.Left, x + _grid.Right, y + _edges[^1]);
        }
        else if (_grid.RulesCells && placing == Placing.LastContent)
        {
            // The row below would draw it; on its last page a table has room for it, on others it stands in the padding.
            Across(x + _grid.Left, x + _grid.Right, y + _edges[^1] - _grid.Thickness);
        }

        void Across(Length left, Length right, Length top)
        {
            var middle = top + Length.FromEmu(_grid.Thickness.Emu / 2);
            pages.Add(page, new RuleItem(left, middle, right, middle, _grid.Thickness));
        }

        void Down(Length at, Length top, Length bottom) =>
            pages.Add(page, new RuleItem(at, top, at, bottom, _grid.Thickness));
    }
}
