namespace Amtsbrief.Docx.Outlines;

/// <summary>A straight way between two points of the grid.</summary>
internal readonly record struct GridEdge(GridPoint A, GridPoint B)
{
    internal long Left => Math.Min(A.X, B.X);

    internal long Right => Math.Max(A.X, B.X);

    internal long Top => Math.Min(A.Y, B.Y);

    internal long Bottom => Math.Max(A.Y, B.Y);

    /// <summary>Adds the points at which two edges must be cut so that they share nothing but ends.</summary>
    internal static void Cut(GridEdge one, GridEdge other, HashSet<GridPoint> cutsOfOne, HashSet<GridPoint> cutsOfOther)
    {
        one.AddEnds(other, cutsOfOne);
        other.AddEnds(one, cutsOfOther);
        var (a, b) = (GridPoint.Side(other.A, other.B, one.A), GridPoint.Side(other.A, other.B, one.B));
        var (c, d) = (GridPoint.Side(one.A, one.B, other.A), GridPoint.Side(one.A, one.B, other.B));
        if (Math.Sign(a) * Math.Sign(b) >= 0 || Math.Sign(c) * Math.Sign(d) >= 0)
        {
            return;
        }

        var share = a / ((double)a - b);
        var crossing = new GridPoint(
            one.A.X + (long)Math.Round(share * (one.B.X - one.A.X)), one.A.Y + (long)Math.Round(share * (one.B.Y - one.A.Y)));
        one.AddBetween(crossing, cutsOfOne);
        other.AddBetween(crossing, cutsOfOther);
    }

    // The ends of another edge that lie on this one.
    private void AddEnds(GridEdge other, HashSet<GridPoint> cuts)
    {
        foreach (var end in (ReadOnlySpan<GridPoint>)[other.A, other.B])
        {
            if (end.X >= Left && end.X <= Right && end.Y >= Top && end.Y <= Bottom && GridPoint.Side(A, B, end) == 0)
            {
                AddBetween(end, cuts);
            }
        }
    }

    private void AddBetween(GridPoint point, HashSet<GridPoint> cuts)
    {
        if (point != A && point != B)
        {
            cuts.Add(point);
        }
    }
}
