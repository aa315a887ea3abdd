using Amtsbrief.Checking;
using Amtsbrief.Pdf.Layout.Blocks;
using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Layout;

/// <summary>Sets zones and puts them in their places.</summary>
internal sealed class ZoneLayout(Template template, BlockSetter setter, PageStack pages, FindingCollector findings)
{
    /// <summary>Sets the text of a zone; its elements get the parent.</summary>
    internal List<FlowBox> Set(ResolvedZone zone, LogicalNode parent)
    {
        var lines = setter.Set(zone.Blocks, parent, zone.Box.Width);
        var height = lines.Aggregate(Length.Zero, (sum, line) => sum + line.SpaceBefore + line.Height);

        // The zone was measured before, glyph by glyph; should the set text ever differ, it must not run into what is below.
        if (height > zone.Box.Height)
        {
            findings.Error(
                FindingCodes.ZoneTooHigh, zone.Blocks[^1].Path,
                $"The text is {height - zone.Box.Height} higher than its zone of {zone.Box.Height}.",
                "Leave lines out or shorten them.");
        }

        return lines;
    }

    /// <summary>Puts lines of a zone and its rule on a page.</summary>
    internal void Place(ResolvedZone zone, List<FlowBox> lines, int page, Placing placing)
    {
        var y = zone.Box.Y;
        foreach (var line in lines)
        {
            y += line.SpaceBefore;
            line.Place(pages, page, zone.Box.X, y, placing);
            y += line.Height;
        }

        ZoneRuleItems.Add(zone.Box, zone.Rule, template.Blocks.RuleThickness, page, pages);
    }
}
