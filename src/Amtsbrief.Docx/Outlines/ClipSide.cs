using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>One side of a rectangle that things are cut at.</summary>
/// <param name="Axis">The coordinate across the side.</param>
/// <param name="At">Where the side lies.</param>
/// <param name="IsUpper">Whether what is larger is cut off.</param>
internal sealed record ClipSide(Func<PathPoint, double> Axis, double At, bool IsUpper)
{
    private bool Holds(PathPoint point) => IsUpper ? Axis(point) <= At : Axis(point) >= At;

    /// <summary>Whether nothing has to be cut off; the control points hold a curve between them.</summary>
    internal bool HoldsAll(Contour contour) => Holds(contour.Start) && contour.Steps.All(step =>
        Holds(step.End) && (step.Kind == PathSegmentKind.Line || (Holds(step.Control1) && Holds(step.Control2))));

    /// <summary>The area within; what went round outside goes along the side instead. Null if nothing is left.</summary>
    internal Contour? CutArea(Contour contour)
    {
        var steps = new List<PathSegment>();
        var isAnyInside = false;
        foreach (var (part, isInside, isLine) in Parts(contour, closing: true))
        {
            isAnyInside |= isInside;
            steps.Add(isInside ? Step(part, isLine) : new PathSegment(PathSegmentKind.Line, Onto(part.P3)));
        }

        return isAnyInside ? new Contour(Onto(contour.Start), ValueList.From(steps), IsClosed: true) : null;
    }

    /// <summary>The pieces of the line within.</summary>
    internal IEnumerable<Contour> CutLine(Contour contour)
    {
        var pieces = new List<(PathPoint Start, List<PathSegment> Steps)>();
        var isOpen = false;
        foreach (var (part, isInside, isLine) in Parts(contour, contour.IsClosed))
        {
            if (isInside && !isOpen)
            {
                pieces.Add((part.P0, []));
            }

            isOpen = isInside;
            if (isInside)
            {
                pieces[^1].Steps.Add(Step(part, isLine));
            }
        }

        // The last piece of a closed line goes on as its first one.
        if (contour.IsClosed && pieces.Count > 1 && isOpen && pieces[0].Start == contour.Start)
        {
            pieces[^1].Steps.AddRange(pieces[0].Steps);
            pieces.RemoveAt(0);
        }

        return pieces.Select(piece => new Contour(piece.Start, ValueList.From(piece.Steps), IsClosed: false));
    }

    // The steps, cut into parts that lie on one side as a whole.
    private IEnumerable<(Cubic Part, bool IsInside, bool IsLine)> Parts(Contour contour, bool closing)
    {
        var start = contour.Start;
        IEnumerable<PathSegment> steps = contour.Steps;
        if (closing && contour.End != contour.Start)
        {
            steps = steps.Append(new PathSegment(PathSegmentKind.Line, contour.Start));
        }

        foreach (var step in steps)
        {
            var curve = Cubic.Of(start, step);
            double[] places = [0, .. curve.Crossings(Axis, At), 1];
            for (var index = 1; index < places.Length; index++)
            {
                var part = curve.Part(places[index - 1], places[index]);
                yield return (part, Holds(part.At(0.5)), step.Kind == PathSegmentKind.Line);
            }

            start = step.End;
        }
    }

    private static PathSegment Step(Cubic part, bool isLine) => isLine
        ? new PathSegment(PathSegmentKind.Line, part.P3)
        : new PathSegment(PathSegmentKind.Cubic, part.P3, part.P1, part.P2);

    private PathPoint Onto(PathPoint point) => Holds(point) ? point : point + ((At - Axis(point)) * Unit);

    private PathPoint Unit => new(Axis(new PathPoint(1, 0)), Axis(new PathPoint(0, 1)));
}
