using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>Puts edges that lead in and out of each point equally often together to closed contours.</summary>
internal static class EdgeLoops
{
    internal static List<Contour> Join(List<GridEdge> edges, double scale)
    {
        var leaving = edges.GroupBy(edge => edge.A).ToDictionary(
            group => group.Key, group => new Stack<GridPoint>(group.Select(edge => edge.B).OrderDescending()));
        var contours = new List<Contour>();
        foreach (var start in leaving.Keys.Order())
        {
            while (leaving[start].TryPop(out var next))
            {
                var points = new List<GridPoint> { start };
                while (next != start)
                {
                    points.Add(next);
                    next = leaving[next].Pop();
                }

                contours.Add(ToContour(points, scale));
            }
        }

        return contours;
    }

    private static Contour ToContour(List<GridPoint> points, double scale)
    {
        var corners = points.Where((point, index) => GridPoint.Side(
            points[(index + points.Count - 1) % points.Count], point, points[(index + 1) % points.Count]) != 0);
        var placed = corners.Select(point => new PathPoint(scale * point.X, scale * point.Y)).ToList();
        return new Contour(
            placed[0],
            ValueList.From(placed.Skip(1).Select(point => new PathSegment(PathSegmentKind.Line, point))),
            IsClosed: true);
    }
}
