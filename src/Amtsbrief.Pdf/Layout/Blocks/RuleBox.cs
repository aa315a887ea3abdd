using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>A rule across the column, in the middle of its height.</summary>
internal sealed class RuleBox(ResolvedRule rule, Column column, Length height) : FlowBox(rule.Path)
{
    internal override Length Height => height;

    internal override void Place(PageStack pages, int page, Length x, Length y, Placing placing = Placing.Content)
    {
        var (left, middle) = (x + column.TextLeft, y + Length.FromEmu(height.Emu / 2));
        pages.Add(page, new RuleItem(left, middle, left + column.TextWidth, middle, rule.Thickness));
    }
}
