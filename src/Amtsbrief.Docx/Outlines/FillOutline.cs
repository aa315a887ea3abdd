using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>
/// Outlines whose inside is the same by either fill rule. DrawingML names no rule, and programs differ: LibreOffice fills by
/// even and odd.
/// </summary>
internal static class FillOutline
{
    // Finer than half a tenth of a millimetre at the width of a sheet.
    private const double Fineness = 8_000;
    private const int Coarsening = 4;
    private const int Attempts = 3;

    /// <summary>Makes an outline fill the same by either rule.</summary>
    /// <param name="contours">The outline.</param>
    /// <param name="rule">The rule that it is meant for.</param>
    /// <param name="size">The longer side of the drawing.</param>
    internal static IReadOnlyList<Contour> Settle(IReadOnlyList<Contour> contours, FillRule rule, double size)
    {
        var tolerance = size / Fineness;
        var polygons = contours.Select(contour => Polygon.Of(contour, tolerance)).ToList();
        if (RuleComparison.Agree(polygons, tolerance))
        {
            return contours;
        }

        if (rule == FillRule.EvenOdd)
        {
            var turned = Turn(contours, polygons);
            if (RuleComparison.Agree([.. turned.Select(contour => Polygon.Of(contour, tolerance))], tolerance))
            {
                return turned;
            }
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (EdgeNet.TryResolve(polygons, rule, size, out var resolved))
            {
                return resolved;
            }

            tolerance *= Coarsening;
            polygons = [.. contours.Select(contour => Polygon.Of(contour, tolerance))];
        }

        // Beyond any logo; what the program at hand makes of it is better than nothing.
        return contours;
    }

    // Outlines that do not cross: one inside of an even number of others goes one way round, the others the other way.
    private static List<Contour> Turn(IReadOnlyList<Contour> contours, List<Polygon> polygons)
    {
        var turned = new List<Contour>(contours.Count);
        for (var index = 0; index < contours.Count; index++)
        {
            var depth = polygons
                .Where((_, other) => other != index)
                .Sum(other => Math.Abs(other.Winding(polygons[index].Points[0])));
            var isClockwise = polygons[index].DoubleArea() > 0;
            turned.Add(isClockwise == (depth % 2 == 0) ? contours[index] : contours[index].Reversed());
        }

        return turned;
    }
}
