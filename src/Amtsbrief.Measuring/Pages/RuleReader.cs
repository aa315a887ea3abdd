using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Amtsbrief.Measuring.Pages;

/// <summary>The straight lines of a page, in whichever of the two ways they are drawn.</summary>
internal static class RuleReader
{
    /// <summary>A box up to this many points thick is a line, whether it is filled, stroked or both.</summary>
    private const double Thickest = 3;

    /// <summary>A stroke that leaves its direction by no more points than this is straight.</summary>
    private const double Straight = 0.3;

    internal static IEnumerable<PdfRectangle> Read(Page page) => page.Paths
        .Where(path => !path.IsClipping)
        .SelectMany(path =>
        {
            var isStroked = path.IsStroked && IsInk(path.StrokeColor);
            return isStroked || (path.IsFilled && IsInk(path.FillColor)) ? path.SelectMany(part => Lines(part, isStroked)) : [];
        });

    private static IEnumerable<PdfRectangle> Lines(PdfSubpath part, bool isStroked)
    {
        if (part.GetBoundingRectangle() is { } box && Math.Min(box.Width, box.Height) <= Thickest)
        {
            return [box];
        }

        return isStroked ? Strokes(part) : [];
    }

    private static IEnumerable<PdfRectangle> Strokes(PdfSubpath part)
    {
        var lines = part.Commands.OfType<PdfSubpath.Line>().ToList();
        if (lines.Count > 0 && part.IsClosed())
        {
            // The last edge is only closed, not drawn.
            lines.Add(new PdfSubpath.Line(lines[^1].To, lines[0].From));
        }

        return lines
            .Select(line => line.GetBoundingRectangle())
            .OfType<PdfRectangle>()
            .Where(line => Math.Min(line.Width, line.Height) <= Straight && Math.Max(line.Width, line.Height) > 0);
    }

    // Programs paint over with white; patterns have no one colour.
    private static bool IsInk(IColor? color) =>
        color is null or PatternColor || color.ToRGBValues() is not (> 0.97, > 0.97, > 0.97);
}
