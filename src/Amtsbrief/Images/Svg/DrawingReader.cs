using System.Globalization;

namespace Amtsbrief.Images.Svg;

/// <summary>Goes through the elements of a drawing and collects what they paint. Not thread-safe.</summary>
internal sealed class DrawingReader
{
    private const int MaxReach = 100;

    private readonly SvgTree _tree;
    private readonly SvgBudget _budget;
    private readonly SvgViewport _viewport;
    private readonly StyleReader _styles;
    private readonly ShapeReader _shapes;
    private readonly ClipPaths _clips;
    private readonly List<VectorPath> _paths = [];

    private DrawingReader(SvgTree tree, SvgBudget budget)
    {
        (_tree, _budget) = (tree, budget);
        _viewport = SvgViewport.Of(tree.Root);
        _styles = new StyleReader(tree, _viewport.Diagonal);
        _shapes = new ShapeReader(_viewport.UserSize, _viewport.Diagonal);
        _clips = new ClipPaths(tree, _viewport, _shapes);
    }

    internal static VectorImage Read(SvgTree tree, SvgBudget budget)
    {
        var reader = new DrawingReader(tree, budget);
        if (tree.Root["transform"] is { } transform)
        {
            throw SvgException.Undrawn(tree.Root, "transform", transform);
        }

        reader.DrawGroup(tree.Root, SvgStyle.Initial, reader._viewport.Matrix, depth: 1);
        return new VectorImage(reader._viewport.Width, reader._viewport.Height, ValueList.From(reader._paths));
    }

    private void Draw(SvgElement element, SvgStyle inherited, Affine matrix, int depth)
    {
        _budget.AddDrawn(depth);
        switch (element.Name)
        {
            case "g" or "use" or "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon":
                DrawGroup(element, inherited, matrix * Transform(element), depth);
                break;

            // Words about the drawing, and what is drawn only where another element asks for it.
            case "title" or "desc" or "metadata" or "defs" or "style" or "symbol" or "marker" or "view"
                or "clipPath" or "mask" or "filter" or "linearGradient" or "radialGradient" or "pattern" or "meshgradient":
                break;
            default:
                throw SvgException.Undrawn(element);
        }
    }

    // An element with all that is in it, as far as it is shown.
    private void DrawGroup(SvgElement element, SvgStyle inherited, Affine matrix, int depth)
    {
        if (element.Property("display") == "none")
        {
            return;
        }

        var style = _styles.Read(element, inherited, _clips.IsHarmless(element, matrix));
        var first = _paths.Count;
        if (element.Name == "use")
        {
            DrawTarget(element, style, matrix, depth);
        }
        else if (element.Name is not ("svg" or "g"))
        {
            DrawShape(element, style, matrix);
        }

        foreach (var child in element.Children)
        {
            Draw(child, style, matrix, depth + 1);
        }

        Fade(element, first);
    }

    private void DrawTarget(SvgElement use, SvgStyle style, Affine matrix, int depth)
    {
        var name = use["href"] ?? "";
        if (!name.StartsWith('#') || _tree.Find(name[1..]) is not { } target)
        {
            throw SvgException.Unreadable(use, "href", name);
        }

        if (target.Name is "symbol" or "svg")
        {
            throw SvgException.Undrawn(use, "href", name, target.Name);
        }

        Draw(target, style, matrix * Affine.Translation(_shapes.X(use, "x"), _shapes.Y(use, "y")), depth + 1);
    }

    private void DrawShape(SvgElement element, SvgStyle style, Affine matrix)
    {
        // Squeezed to nothing, a shape is not shown; the figures would be of no use either.
        if (matrix.Determinant == 0)
        {
            return;
        }

        var reach = MaxReach * Math.Max(_viewport.Width, _viewport.Height);
        var path = new PathBuilder(matrix, reach, _budget);
        _shapes.Add(element, path);
        var fill = element.Name == "line" ? null : Fill(style);
        var stroke = Stroke(element, style, matrix);
        if (style.IsVisible && path.HasSegments && (fill is not null || stroke is not null))
        {
            _paths.Add(new VectorPath(path.ToSegments(), fill, stroke));
        }
    }

    private static VectorFill? Fill(SvgStyle style)
    {
        var paint = style.Resolve(style.Fill);
        var opacity = paint.Opacity * style.FillOpacity;
        return paint.Kind == SvgPaintKind.None || opacity == 0
            ? null
            : new VectorFill(paint.Color, opacity, style.FillRule);
    }

    private static VectorStroke? Stroke(SvgElement element, SvgStyle style, Affine matrix)
    {
        var paint = style.Resolve(style.Stroke);
        var opacity = paint.Opacity * style.StrokeOpacity;
        var width = style.StrokeWidth * matrix.Scale;
        if (paint.Kind == SvgPaintKind.None || opacity == 0 || width == 0)
        {
            return null;
        }

        if (!matrix.KeepsCircles())
        {
            throw SvgException.Undrawn(element, "stroke", "(stretched more one way than the other)");
        }

        if (style is { Dashes.IsEmpty: false, DashOffset: not 0 })
        {
            throw SvgException.Undrawn(
                element, "stroke-dashoffset", style.DashOffset.ToString("0.###", CultureInfo.InvariantCulture));
        }

        return new VectorStroke(paint.Color, opacity, width)
        {
            Cap = style.Cap,
            Join = style.Join,
            MiterLimit = style.MiterLimit,
            Dashes = ValueList.From(style.Dashes.Select(dash => dash * matrix.Scale)),
        };
    }

    // Opacity belongs to an element as a whole: where two things in it overlap, the lower must not show through the upper.
    // With one thing in it both are the same.
    private void Fade(SvgElement element, int first)
    {
        var opacity = StyleReader.Opacity(element);
        if (opacity == 1 || _paths.Count == first)
        {
            return;
        }

        if (opacity == 0)
        {
            _paths.RemoveRange(first, _paths.Count - first);
            return;
        }

        if (_paths.Count > first + 1 || _paths[first] is { Fill: not null, Stroke: not null })
        {
            throw SvgException.Undrawn(element, "opacity", element.Property("opacity")!);
        }

        var path = _paths[first];
        _paths[first] = path with
        {
            Fill = path.Fill is { } fill ? fill with { Opacity = opacity * fill.Opacity } : null,
            Stroke = path.Stroke is { } stroke ? stroke with { Opacity = opacity * stroke.Opacity } : null,
        };
    }

    internal static Affine Transform(SvgElement element)
    {
        if (element["transform"] is not { } text || text == "none")
        {
            return Affine.Identity;
        }

        return TransformReader.TryRead(text, out var transform)
            ? transform
            : throw SvgException.Unreadable(element, "transform", text);
    }
}
