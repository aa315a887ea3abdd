using Amtsbrief.Images;

namespace Amtsbrief.Docx.Outlines;

/// <summary>One subpath: where it starts, and lines and curves from there. Immutable and thread-safe.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Steps">Lines and curves, no moves; no closing line either.</param>
/// <param name="IsClosed">Whether its end is joined to its start.</param>
internal sealed record Contour(PathPoint Start, ValueList<PathSegment> Steps, bool IsClosed)
{
    internal PathPoint End => Steps.IsEmpty ? Start : Steps[^1].End;

    /// <summary>The subpaths of a path.</summary>
    internal static List<Contour> Split(ValueList<PathSegment> segments)
    {
        var contours = new List<Contour>();
        var start = default(PathPoint);
        var steps = new List<PathSegment>();
        foreach (var segment in segments)
        {
            if (segment.Kind is PathSegmentKind.Move)
            {
                Finish(isClosed: false);
                start = segment.End;
            }
            else if (segment.Kind is PathSegmentKind.Close)
            {
                Finish(isClosed: true);
            }
            else
            {
                steps.Add(segment);
            }
        }

        Finish(isClosed: false);
        return contours;

        void Finish(bool isClosed)
        {
            if (isClosed || steps.Count > 0)
            {
                contours.Add(new Contour(start, ValueList.From(steps), isClosed));
                steps.Clear();
            }
        }
    }

    /// <summary>The path that some subpaths make.</summary>
    internal static ValueList<PathSegment> Join(IEnumerable<Contour> contours) =>
        ValueList.From(contours.SelectMany(contour => contour.Segments()));

    /// <summary>The same line walked from its end to its start.</summary>
    internal Contour Reversed()
    {
        var steps = new List<PathSegment>(Steps.Count);
        for (var index = Steps.Count - 1; index >= 0; index--)
        {
            var step = Steps[index];
            var end = index == 0 ? Start : Steps[index - 1].End;
            steps.Add(new PathSegment(step.Kind, end, step.Control2, step.Control1));
        }

        return new Contour(End, ValueList.From(steps), IsClosed);
    }

    private IEnumerable<PathSegment> Segments()
    {
        IEnumerable<PathSegment> segments = [new(PathSegmentKind.Move, Start), .. Steps];
        return IsClosed ? segments.Append(new PathSegment(PathSegmentKind.Close, Start)) : segments;
    }
}
