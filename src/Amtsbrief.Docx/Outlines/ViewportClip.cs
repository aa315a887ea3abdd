using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>
/// Cuts off what lies outside of a drawing's sides, for groups of shapes show all that is in them. Curves stay curves. Of lines
/// the middle is cut, so half their width may still stand out.
/// </summary>
internal static class ViewportClip
{
    private static readonly Func<PathPoint, double> _x = static point => point.X;
    private static readonly Func<PathPoint, double> _y = static point => point.Y;

    /// <summary>The part of an area within the sides.</summary>
    internal static List<Contour> Area(IEnumerable<Contour> contours, double width, double height) =>
        Cut(contours, width, height, (contour, side) => side.CutArea(contour) is { } cut ? [cut] : []);

    /// <summary>The parts of lines within the sides.</summary>
    internal static List<Contour> Lines(IEnumerable<Contour> contours, double width, double height) =>
        Cut(contours, width, height, (contour, side) => side.CutLine(contour));

    private static List<Contour> Cut(
        IEnumerable<Contour> contours, double width, double height, Func<Contour, ClipSide, IEnumerable<Contour>> cut)
    {
        ClipSide[] sides = [new(_x, 0, false), new(_x, width, true), new(_y, 0, false), new(_y, height, true)];
        var rest = contours.ToList();
        foreach (var side in sides)
        {
            rest = [.. rest.SelectMany(contour => side.HoldsAll(contour) ? [contour] : cut(contour, side))];
        }

        return rest;
    }
}
