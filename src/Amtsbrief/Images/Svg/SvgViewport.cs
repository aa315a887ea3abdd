namespace Amtsbrief.Images.Svg;

/// <summary>The size of a drawing and how its coordinates lie in it (SVG 1.1, 7.7 and 7.8).</summary>
/// <param name="Width">The width of the picture in px.</param>
/// <param name="Height">The height of the picture in px.</param>
/// <param name="Matrix">From the coordinates of the drawing to px.</param>
/// <param name="UserSize">The width and height that percentages are parts of, in the coordinates of the drawing.</param>
internal sealed record SvgViewport(double Width, double Height, Affine Matrix, PathPoint UserSize)
{
    private const double LongestSide = 1e6;

    // The same as images of pixels have at most.
    private const double LargestRatio = 20_000;

    /// <summary>What percentages of lengths are parts of that are neither wide nor high, such as radii.</summary>
    internal double Diagonal => Math.Sqrt(((UserSize.X * UserSize.X) + (UserSize.Y * UserSize.Y)) / 2);

    internal static SvgViewport Of(SvgElement root)
    {
        var width = Side(root, "width");
        var height = Side(root, "height");
        if (root["viewBox"] is not { } text)
        {
            return width is { } w && height is { } h
                ? Checked(new SvgViewport(w, h, Affine.Identity, new PathPoint(w, h)))
                : throw new SvgException(
                    "The SVG image has no viewBox and not both width and height, so its proportions are not known.",
                    "Give the element <svg> a viewBox.");
        }

        Span<double> box = stackalloc double[4];
        var scanner = new NumberScanner(text);
        if (!scanner.TryNumbers(box) || !scanner.IsAtEnd || box[2] <= 0 || box[3] <= 0)
        {
            throw SvgException.Unreadable(root, "viewBox", text);
        }

        var size = new PathPoint(box[2], box[3]);
        var outerWidth = width ?? (height * size.X / size.Y) ?? size.X;
        var outerHeight = height ?? (outerWidth * size.Y / size.X);
        var matrix = Fit(root, new PathPoint(outerWidth, outerHeight), size) * Affine.Translation(-box[0], -box[1]);
        return Checked(new SvgViewport(outerWidth, outerHeight, matrix, size));
    }

    // Percentages of a page that the drawing does not know are as good as nothing.
    private static double? Side(SvgElement root, string attribute)
    {
        if (root.Property(attribute) is not { } text || text == "auto" || text.EndsWith('%'))
        {
            return null;
        }

        return SvgLength.TryRead(text, whole: null, out var side) && side > 0
            ? side
            : throw SvgException.Unreadable(root, attribute, text);
    }

    private static SvgViewport Checked(SvgViewport viewport)
    {
        var (shorter, longer) = (Math.Min(viewport.Width, viewport.Height), Math.Max(viewport.Width, viewport.Height));
        return longer <= LongestSide && longer <= shorter * LargestRatio
            ? viewport
            : throw SvgException.TooMuch("a size that no sheet holds");
    }

    private static Affine Fit(SvgElement root, PathPoint outer, PathPoint inner)
    {
        var (x, y) = (outer.X / inner.X, outer.Y / inner.Y);
        var text = root["preserveAspectRatio"] ?? "xMidYMid";
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["none", ..])
        {
            return Affine.Scaling(x, y);
        }

        if (words is not ([{ Length: 8 }] or [{ Length: 8 }, "meet" or "slice"])
            || Share(words[0][..4], 'x') is not { } left
            || Share(words[0][4..], 'Y') is not { } top)
        {
            throw SvgException.Unreadable(root, "preserveAspectRatio", text);
        }

        var scale = words is [_, "slice"] ? Math.Max(x, y) : Math.Min(x, y);
        return Affine.Translation(left * (outer.X - (scale * inner.X)), top * (outer.Y - (scale * inner.Y)))
            * Affine.Scaling(scale, scale);
    }

    // How much of the room that is left over comes before the drawing.
    private static double? Share(string align, char axis) => align[0] != axis ? null : align[1..] switch
    {
        "Min" => 0,
        "Mid" => 0.5,
        "Max" => 1,
        _ => null,
    };
}
