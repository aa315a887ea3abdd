using System.Diagnostics.CodeAnalysis;
using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>
/// Takes polygons that cross apart: all edges are cut where they meet, those between inside and outside are kept, and put
/// together again so that the inside always lies on the same side.
/// </summary>
internal static class EdgeNet
{
    /// <summary>How many steps of the grid the longer side of a drawing has.</summary>
    internal const int GridSize = 1 << 20;

    private const int MostEdges = 20_000;
    private const int MostRounds = 12;

    /// <summary>Resolves polygons; false if they have more edges than can be compared in a moment.</summary>
    internal static bool TryResolve(
        IReadOnlyList<Polygon> polygons, FillRule rule, double size, [NotNullWhen(true)] out List<Contour>? contours)
    {
        contours = null;
        var scale = GridSize / size;
        var edges = polygons.SelectMany(polygon => EdgesOf(polygon, scale)).ToList();
        for (var round = 0; round < MostRounds && CutAll(edges) is { } cut; round++)
        {
            if (cut.Count == edges.Count)
            {
                contours = EdgeLoops.Join(BorderEdges.Of(edges, rule), 1 / scale);
                return true;
            }

            edges = cut;
        }

        return false;
    }

    private static IEnumerable<GridEdge> EdgesOf(Polygon polygon, double scale)
    {
        var points = polygon.Points.Select(point => new GridPoint(
            (long)Math.Round(scale * point.X), (long)Math.Round(scale * point.Y))).ToList();
        return points.Zip([.. points[1..], points[0]], (a, b) => new GridEdge(a, b)).Where(edge => edge.A != edge.B);
    }

    // Points are rounded to the grid, which bends edges a little, so that new ones may meet: hence several rounds. Null if there
    // come to be too many.
    private static List<GridEdge>? CutAll(List<GridEdge> edges)
    {
        var sorted = edges.OrderBy(edge => edge.Left).ToList();
        var cuts = sorted.Select(_ => new HashSet<GridPoint>()).ToList();
        var count = sorted.Count;
        for (var i = 0; i < sorted.Count && count <= MostEdges; i++)
        {
            for (var j = i + 1; j < sorted.Count && sorted[j].Left <= sorted[i].Right; j++)
            {
                if (sorted[j].Top <= sorted[i].Bottom && sorted[i].Top <= sorted[j].Bottom)
                {
                    GridEdge.Cut(sorted[i], sorted[j], cuts[i], cuts[j]);
                }
            }

            count += cuts[i].Count;
        }

        return count <= MostEdges ? [.. sorted.SelectMany((edge, index) => Pieces(edge, cuts[index]))] : null;
    }

    private static IEnumerable<GridEdge> Pieces(GridEdge edge, HashSet<GridPoint> cuts)
    {
        var start = edge.A;
        foreach (var point in cuts.OrderBy(point => Math.Abs(point.X - edge.A.X) + Math.Abs(point.Y - edge.A.Y)))
        {
            yield return new GridEdge(start, point);
            start = point;
        }

        yield return new GridEdge(start, edge.B);
    }
}
