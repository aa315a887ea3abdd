namespace Amtsbrief.Images;

/// <summary>A step of a path, from where the one before ended.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="End">Where it ends; the start of the subpath if it closes it.</param>
/// <param name="Control1">The first control point of a curve; elsewhere of no meaning.</param>
/// <param name="Control2">The second control point of a curve; elsewhere of no meaning.</param>
internal readonly record struct PathSegment(
    PathSegmentKind Kind, PathPoint End, PathPoint Control1 = default, PathPoint Control2 = default);

/// <summary>The steps a path is made of.</summary>
internal enum PathSegmentKind
{
    Move,
    Line,

    /// <summary>A Bézier curve with two control points.</summary>
    Cubic,

    /// <summary>A straight line back to the start of the subpath, joined to it.</summary>
    Close,
}
