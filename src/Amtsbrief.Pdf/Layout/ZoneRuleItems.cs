using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout;

/// <summary>The thin rule at the edge of a zone, as wide as the zone and outside it; decoration, so an artifact.</summary>
internal static class ZoneRuleItems
{
    internal static void Add(ResolvedZone zone, Length thickness, int page, PageStack pages)
    {
        if (zone.Rule == ZoneRule.None || thickness == Length.Zero)
        {
            return;
        }

        var half = Length.FromEmu(thickness.Emu / 2);
        var y = zone.Rule == ZoneRule.Above ? zone.Box.Y - half : zone.Box.Bottom + half;
        pages.Add(page, new RuleItem(zone.Box.X, y, zone.Box.Right, y, thickness));
    }
}
