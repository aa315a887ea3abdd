using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>Picks the edges between inside and outside out of edges that share nothing but ends.</summary>
internal sealed class BorderEdges
{
    private const int Columns = 512;

    private readonly List<(GridEdge Edge, int Weight)> _edges;
    private readonly List<(GridEdge Edge, int Weight)>[] _columns;
    private readonly FillRule _rule;

    private BorderEdges(IEnumerable<GridEdge> edges, FillRule rule)
    {
        _rule = rule;
        _edges = [.. Weigh(edges, rule)];
        _columns = [.. Enumerable.Range(0, Columns).Select(_ => new List<(GridEdge, int)>())];
        foreach (var entry in _edges.Where(entry => entry.Edge.A.X != entry.Edge.B.X))
        {
            for (var column = ColumnOf(entry.Edge.A.X); column <= ColumnOf(entry.Edge.B.X); column++)
            {
                _columns[column].Add(entry);
            }
        }
    }

    /// <summary>The edges of the border, each once, the inside on the same side of all.</summary>
    internal static List<GridEdge> Of(IEnumerable<GridEdge> edges, FillRule rule) => new BorderEdges(edges, rule).Pick();

    private List<GridEdge> Pick()
    {
        var border = new List<GridEdge>();
        foreach (var (edge, weight) in _edges)
        {
            var before = WindingBefore(edge);
            var isInsideBefore = IsInside(before);
            if (isInsideBefore != IsInside(before + weight))
            {
                border.Add(isInsideBefore ? new GridEdge(edge.B, edge.A) : edge);
            }
        }

        return border;
    }

    // Edges run from the left to the right, upright ones down; a way back counts against a way there.
    private static IEnumerable<(GridEdge Edge, int Weight)> Weigh(IEnumerable<GridEdge> edges, FillRule rule)
    {
        var weights = new Dictionary<GridEdge, int>();
        foreach (var edge in edges)
        {
            var isForward = edge.A.CompareTo(edge.B) < 0;
            var key = isForward ? edge : new GridEdge(edge.B, edge.A);
            weights[key] = weights.GetValueOrDefault(key) + (isForward || rule == FillRule.EvenOdd ? 1 : -1);
        }

        return weights.Where(entry => entry.Value != 0).Select(entry => (entry.Key, entry.Value));
    }

    private bool IsInside(int winding) => _rule == FillRule.EvenOdd ? winding % 2 != 0 : winding != 0;

    // How often the outline goes round a point just above the middle of the edge, or just to the right of an upright edge: what
    // a ray straight up counts. Twice the figures, the middle is a point of the grid.
    private int WindingBefore(GridEdge edge)
    {
        var middle = new GridPoint(edge.A.X + edge.B.X, edge.A.Y + edge.B.Y);
        var winding = 0;
        foreach (var (other, weight) in _columns[ColumnOf(middle.X / 2)])
        {
            if (other != edge
                && 2 * other.A.X <= middle.X && 2 * other.B.X > middle.X
                && GridPoint.Side(Twice(other.A), Twice(other.B), middle) > 0)
            {
                winding += weight;
            }
        }

        return winding;
    }

    private static GridPoint Twice(GridPoint point) => new(2 * point.X, 2 * point.Y);

    private static int ColumnOf(long x) => (int)Math.Clamp(x / (EdgeNet.GridSize / Columns), 0, Columns - 1);
}
