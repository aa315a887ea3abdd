using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout;

/// <summary>The thin rule at the edge of a box, as wide as the box and outside it; decoration, so an artifact.</summary>
internal static class ZoneRuleItems
{
    internal static void Add(Box box, ZoneRule rule, Length thickness, int page, PageStack pages)
    {
        if (rule == ZoneRule.None || thickness == Length.Zero)
        {
            return;
        }

        var half = Length.FromEmu(thickness.Emu / 2);
        var y = rule == ZoneRule.Above ? box.Y - half : box.Bottom + half;
        pages.Add(page, new RuleItem(box.X, y, box.Right, y, thickness));
    }
}
