namespace Amtsbrief.Images.Svg;

/// <summary>
/// Collects the segments of a path, put in by the coordinates of its element and kept by those of the whole drawing. Each
/// subpath begins with one move, and moves that nothing follows are left out. Not thread-safe.
/// </summary>
/// <param name="matrix">From the coordinates of the element to those of the drawing.</param>
/// <param name="reach">How far from the origin of the drawing a point may lie.</param>
/// <param name="budget">Counts the segments.</param>
internal sealed class PathBuilder(Affine matrix, double reach, SvgBudget budget)
{
    private readonly List<PathSegment> _segments = [];
    private PathPoint _start;
    private bool _isOpen;

    /// <summary>Where the path stands, by the coordinates of the element.</summary>
    internal PathPoint Current { get; private set; }

    internal bool HasSegments => _segments.Count > 0;

    internal void MoveTo(PathPoint point)
    {
        _start = Current = point;
        _isOpen = false;
    }

    internal void LineTo(PathPoint point)
    {
        Open();
        Add(PathSegmentKind.Line, default, default, point);
    }

    internal void CubicTo(PathPoint control1, PathPoint control2, PathPoint point)
    {
        Open();
        Add(PathSegmentKind.Cubic, control1, control2, point);
    }

    /// <summary>A curve with one control point, as the same curve with two.</summary>
    internal void QuadraticTo(PathPoint control, PathPoint point) => CubicTo(
        Current + (2.0 / 3 * (control - Current)), point + (2.0 / 3 * (control - point)), point);

    internal void Close()
    {
        Open();
        Add(PathSegmentKind.Close, default, default, _start);
        _isOpen = false;
    }

    internal ValueList<PathSegment> ToSegments() => ValueList.From(_segments);

    private void Open()
    {
        if (!_isOpen)
        {
            _isOpen = true;
            Add(PathSegmentKind.Move, default, default, _start);
        }
    }

    private void Add(PathSegmentKind kind, PathPoint control1, PathPoint control2, PathPoint end)
    {
        budget.AddSegment();
        Current = end;
        _segments.Add(kind == PathSegmentKind.Cubic
            ? new PathSegment(kind, Place(end), Place(control1), Place(control2))
            : new PathSegment(kind, Place(end)));
    }

    private PathPoint Place(PathPoint point)
    {
        var placed = matrix.Apply(point);
        // Written so that what is no number fails, too.
        return Math.Abs(placed.X) <= reach && Math.Abs(placed.Y) <= reach
            ? placed
            : throw SvgException.TooMuch("points that lie far outside of the picture");
    }
}
