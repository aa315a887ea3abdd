using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Where the lines of a zone whose lines do not wrap are printed, as wide as their text.</summary>
internal static class PrintedLines
{
    internal static IEnumerable<(ResolvedText Line, Box Box)> Of(ResolvedZone zone, TypeSetting type)
    {
        var paragraph = (ResolvedParagraph)zone.Blocks[0];
        var style = type[paragraph.Role];
        var metrics = type.Family.Metrics(style.Bold, style.Italic);
        for (var at = 0; at < paragraph.Lines.Count; at++)
        {
            var line = paragraph.Lines[at];
            yield return (line, new Box(
                zone.Box.X, zone.Box.Y + (style.LineHeight * at), metrics.Measure(line.PlainText, style.Size), style.LineHeight));
        }
    }
}
