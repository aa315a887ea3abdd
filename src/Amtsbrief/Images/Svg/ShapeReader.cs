namespace Amtsbrief.Images.Svg;

/// <summary>Turns the basic shapes and paths into segments (SVG 1.1, 8 and 9).</summary>
internal sealed class ShapeReader(PathPoint userSize, double diagonal)
{
    // Where the control points of a quarter of a circle lie, as a part of its radius.
    private const double Kappa = 0.552_284_749_830_793_4;

    /// <summary>Adds the outline of a shape.</summary>
    internal void Add(SvgElement element, PathBuilder path)
    {
        switch (element.Name)
        {
            case "path":
                AddPath(element, path);
                break;
            case "rect":
                AddRectangle(element, path);
                break;
            case "circle":
                var radius = Size(element, "r", diagonal) ?? 0;
                AddEllipse(element, path, radius, radius);
                break;
            case "ellipse":
                var (rx, ry) = (Radius(element, "rx", userSize.X), Radius(element, "ry", userSize.Y));
                AddEllipse(element, path, rx ?? ry ?? 0, ry ?? rx ?? 0);
                break;
            case "line":
                path.MoveTo(new PathPoint(X(element, "x1"), Y(element, "y1")));
                path.LineTo(new PathPoint(X(element, "x2"), Y(element, "y2")));
                break;
            case "polyline" or "polygon":
                AddPolygon(element, path);
                break;
            default:
                throw new InvalidOperationException($"<{element.Name}> is no shape.");
        }
    }

    private static void AddPath(SvgElement element, PathBuilder path)
    {
        if (element["d"] is { } data and not "none" && !PathDataReader.TryRead(data, path))
        {
            throw SvgException.Unreadable(element, "d", data);
        }
    }

    /// <summary>The sides of a rectangle.</summary>
    internal (double X, double Y, double Width, double Height) Rectangle(SvgElement element) => (
        X(element, "x"),
        Y(element, "y"),
        Size(element, "width", userSize.X) ?? 0,
        Size(element, "height", userSize.Y) ?? 0);

    private void AddRectangle(SvgElement element, PathBuilder path)
    {
        var (x, y, width, height) = Rectangle(element);
        if (width == 0 || height == 0)
        {
            return;
        }

        var (givenX, givenY) = (Radius(element, "rx", userSize.X), Radius(element, "ry", userSize.Y));
        var rx = Math.Min(givenX ?? givenY ?? 0, width / 2);
        var ry = Math.Min(givenY ?? givenX ?? 0, height / 2);
        var (right, bottom) = (x + width, y + height);
        path.MoveTo(new PathPoint(x + rx, y));
        path.LineTo(new PathPoint(right - rx, y));
        if (rx == 0 || ry == 0)
        {
            path.LineTo(new PathPoint(right, bottom));
            path.LineTo(new PathPoint(x, bottom));
            path.Close();
            return;
        }

        AddQuarter(path, rx, 0, new PathPoint(right, y + ry));
        path.LineTo(new PathPoint(right, bottom - ry));
        AddQuarter(path, 0, ry, new PathPoint(right - rx, bottom));
        path.LineTo(new PathPoint(x + rx, bottom));
        AddQuarter(path, -rx, 0, new PathPoint(x, bottom - ry));
        path.LineTo(new PathPoint(x, y + ry));
        AddQuarter(path, 0, -ry, new PathPoint(x + rx, y));
        path.Close();
    }

    private void AddEllipse(SvgElement element, PathBuilder path, double rx, double ry)
    {
        if (rx == 0 || ry == 0)
        {
            return;
        }

        var (cx, cy) = (X(element, "cx"), Y(element, "cy"));
        path.MoveTo(new PathPoint(cx + rx, cy));
        AddQuarter(path, 0, ry, new PathPoint(cx, cy + ry));
        AddQuarter(path, -rx, 0, new PathPoint(cx - rx, cy));
        AddQuarter(path, 0, -ry, new PathPoint(cx, cy - ry));
        AddQuarter(path, rx, 0, new PathPoint(cx + rx, cy));
        path.Close();
    }

    // A quarter of an ellipse that leaves along one axis, by the step given, and arrives along the other.
    private static void AddQuarter(PathBuilder path, double stepX, double stepY, PathPoint end)
    {
        var start = path.Current;
        var leaving = new PathPoint(stepX, stepY);
        path.CubicTo(start + (Kappa * leaving), end - (Kappa * (end - start - leaving)), end);
    }

    private static void AddPolygon(SvgElement element, PathBuilder path)
    {
        const string Points = "points";
        var text = element[Points] ?? "";
        var scanner = new NumberScanner(text);
        for (var isFirst = true; !scanner.IsAtEnd; isFirst = false)
        {
            if (!scanner.TryNumber(out var x) || !scanner.TryNumber(out var y))
            {
                throw SvgException.Unreadable(element, Points, text);
            }

            if (isFirst)
            {
                path.MoveTo(new PathPoint(x, y));
            }
            else
            {
                path.LineTo(new PathPoint(x, y));
            }
        }

        if (element.Name == "polygon" && path.HasSegments)
        {
            path.Close();
        }
    }

    internal double X(SvgElement element, string attribute) => Read(element, attribute, userSize.X) ?? 0;

    internal double Y(SvgElement element, string attribute) => Read(element, attribute, userSize.Y) ?? 0;

    private static double? Radius(SvgElement element, string attribute, double whole) =>
        element[attribute] == "auto" ? null : Size(element, attribute, whole);

    private static double? Size(SvgElement element, string attribute, double whole) =>
        Read(element, attribute, whole) is not < 0 and var size
            ? size
            : throw SvgException.Unreadable(element, attribute, element[attribute]!);

    private static double? Read(SvgElement element, string attribute, double whole)
    {
        if (element[attribute] is not { } text)
        {
            return null;
        }

        return SvgLength.TryRead(text, whole, out var length)
            ? length
            : throw SvgException.Unreadable(element, attribute, text);
    }
}
