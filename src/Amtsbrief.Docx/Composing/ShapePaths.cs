using Amtsbrief.Docx.Outlines;
using Amtsbrief.Images;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Turns a path of a drawing into paths that shapes can show: cut at the sides of the drawing, and filled the same by whatever
/// rule a program fills.
/// </summary>
internal static class ShapePaths
{
    /// <summary>The paths in the order of painting; inside and line apart where they no longer run the same way.</summary>
    internal static IEnumerable<VectorPath> Of(VectorPath path, VectorImage image)
    {
        var contours = Contour.Split(path.Segments);
        var area = path.Fill is { } fill ? Area(contours, fill.Rule, image) : contours;
        var line = path.Stroke is null ? area : ViewportClip.Lines(contours, image.Width, image.Height);
        if (path.Fill is null || path.Stroke is null || area.SequenceEqual(line))
        {
            return Paths(path with { Segments = Contour.Join(path.Fill is null ? line : area) });
        }

        return Paths(
            path with { Segments = Contour.Join(area), Stroke = null },
            path with { Segments = Contour.Join(line), Fill = null });
    }

    private static IReadOnlyList<Contour> Area(List<Contour> contours, FillRule rule, VectorImage image) => FillOutline.Settle(
        ViewportClip.Area(contours, image.Width, image.Height), rule, Math.Max(image.Width, image.Height));

    private static IEnumerable<VectorPath> Paths(params IEnumerable<VectorPath> paths) =>
        paths.Where(path => !path.Segments.IsEmpty);
}
