using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Whether the lines of a letterhead fit their place and keep clear of its image.</summary>
internal static class LetterheadFit
{
    internal static void Check(
        ResolvedZone lines, LetterheadPlace place, ValueList<ResolvedImage> images, string name, TypeSetting type,
        FindingCollector findings)
    {
        var path = lines.Blocks[0].Path;
        var height = (place.LinesBox ?? place.Box).Height;
        WordFit.Check(lines.Blocks, lines.Box.Width, name, type, findings);
        if (lines.Box.Height > height)
        {
            findings.Error(
                FindingCodes.ZoneTooHigh, path,
                $"The {name} holds {height}; its lines are {lines.Box.Height - height} higher.",
                "Leave lines out, or set them in a smaller size.");
        }

        if (images.Any(image => image.Box.Overlaps(lines.Box)))
        {
            findings.Error(
                FindingCodes.ZoneTooHigh, path, $"The lines of the {name} lie over its image.",
                "Leave one of them out, or give the lines a place of their own in the template's letterhead.");
        }
    }
}
