using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>Whether the details of the head have room: as wide, as high and as many lines as their place allows.</summary>
internal static class HeadFit
{
    private const string Sender = "sender";
    private const string Advice = "Leave details out, or set them in a smaller size.";

    internal static void Check(Template template, ValueList<ResolvedZone> details, FindingCollector findings)
    {
        var name = Name(template.Head);
        foreach (var zone in details)
        {
            WordFit.Check(zone.Blocks, zone.Box.Width, name, template.Type, findings);
        }

        CheckHeight(template, details, findings);
    }

    private static string Name(HeadLayout head) => head switch
    {
        SideColumn => "side column",
        SenderBlock => "sender block",
        _ => "information block",
    };

    private static void CheckHeight(Template template, ValueList<ResolvedZone> details, FindingCollector findings)
    {
        switch (template.Head)
        {
            case SideColumn column:
                var height = details.Aggregate(Length.Zero, (sum, zone) => sum + zone.Box.Height);
                if (height > column.Box.Height)
                {
                    findings.Error(
                        FindingCodes.ZoneTooHigh, Sender,
                        $"The side column holds {column.Box.Height}; its groups are {height - column.Box.Height} higher.", Advice);
                }

                break;
            case SenderBlock block:
                var lines = details.Sum(zone => new ZoneRuler(template.Type, zone.Box.Width).Lines(zone.Blocks));
                if (lines > block.MostLines)
                {
                    findings.Error(
                        FindingCodes.TooManyLines, Sender,
                        $"The sender block holds {block.MostLines} lines, not {lines}.", Advice);
                }

                break;
        }
    }
}
