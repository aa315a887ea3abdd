namespace Amtsbrief.Images;

/// <summary>A point of a drawing, or a step between two; y grows downwards.</summary>
internal readonly record struct PathPoint(double X, double Y)
{
    public static PathPoint operator +(PathPoint a, PathPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static PathPoint operator -(PathPoint a, PathPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static PathPoint operator *(double factor, PathPoint a) => new(factor * a.X, factor * a.Y);
}
