namespace Amtsbrief;

/// <summary>A rectangle on the page, counted from the top-left corner. Immutable and thread-safe.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The top edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public readonly record struct Box(Length X, Length Y, Length Width, Length Height)
{
    /// <summary>The right edge.</summary>
    public Length Right => X + Width;

    /// <summary>The bottom edge.</summary>
    public Length Bottom => Y + Height;

    /// <summary>Whether two boxes share more than an edge.</summary>
    internal bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
}
