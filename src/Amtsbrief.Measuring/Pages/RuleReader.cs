using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Amtsbrief.Measuring.Pages;

/// <summary>The straight lines of a page, in whichever of the two ways they are drawn.</summary>
internal static class RuleReader
{
    /// <summary>A filled box up to this many points thick is a line.</summary>
    private const double ThickestFill = 3;

    /// <summary>A stroke that leaves its direction by no more points than this is straight.</summary>
    private const double Straight = 0.3;

    internal static IEnumerable<PdfRectangle> Read(Page page)
    {
        foreach (var path in page.Paths.Where(path => !path.IsClipping))
        {
            if (path.IsStroked && IsInk(path.StrokeColor))
            {
                foreach (var stroke in path.SelectMany(Strokes))
                {
                    yield return stroke;
                }
            }
            else if (path.IsFilled && IsInk(path.FillColor))
            {
                foreach (var box in path.Select(part => part.GetBoundingRectangle()).OfType<PdfRectangle>().Where(IsThin))
                {
                    yield return box;
                }
            }
        }
    }

    private static IEnumerable<PdfRectangle> Strokes(PdfSubpath part) => part.Commands
        .OfType<PdfSubpath.Line>()
        .Select(line => line.GetBoundingRectangle())
        .OfType<PdfRectangle>()
        .Where(box => Math.Min(box.Width, box.Height) <= Straight);

    private static bool IsThin(PdfRectangle box) => Math.Min(box.Width, box.Height) <= ThickestFill;

    // Programs paint over with white; patterns have no one colour.
    private static bool IsInk(IColor? color) =>
        color is null or PatternColor || color.ToRGBValues() is not (> 0.97, > 0.97, > 0.97);
}
