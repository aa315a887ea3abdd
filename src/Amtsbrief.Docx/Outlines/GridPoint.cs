namespace Amtsbrief.Docx.Outlines;

/// <summary>A point of a fine grid: where edges meet there, they meet exactly.</summary>
internal readonly record struct GridPoint(long X, long Y) : IComparable<GridPoint>
{
    public int CompareTo(GridPoint other) => X != other.X ? X.CompareTo(other.X) : Y.CompareTo(other.Y);

    /// <summary>Above zero if <paramref name="c"/> lies to one side of the way from a to b, below zero on the other.</summary>
    internal static long Side(GridPoint a, GridPoint b, GridPoint c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
