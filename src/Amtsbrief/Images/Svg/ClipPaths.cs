namespace Amtsbrief.Images.Svg;

/// <summary>
/// Clip paths that cut nothing off: a rectangle around the whole picture, which many drawing programs put around all they write.
/// </summary>
internal sealed class ClipPaths(SvgTree tree, SvgViewport viewport, ShapeReader shapes)
{
    private const double Tolerance = 0.001;

    /// <summary>Whether what an element is clipped with holds all of the picture.</summary>
    /// <param name="element">The element.</param>
    /// <param name="matrix">From its coordinates to those of the picture.</param>
    internal bool IsHarmless(SvgElement element, Affine matrix)
    {
        if (element.Property("clip-path") is not { } value
            || tree.FindTarget(value) is not { Name: "clipPath", Children: [{ Name: "rect", Children: [] } rectangle] } clip
            || clip["clipPathUnits"] is not (null or "userSpaceOnUse")
            || HasMore(clip) || HasMore(rectangle)
            || clip["transform"] is not null
            || rectangle["rx"] is not null || rectangle["ry"] is not null)
        {
            return false;
        }

        var toPicture = matrix * DrawingReader.Transform(rectangle);
        if (toPicture.Determinant == 0)
        {
            return false;
        }

        var (box, back) = (shapes.Rectangle(rectangle), toPicture.Inverse());
        PathPoint[] corners =
        [
            new(0, 0), new(viewport.Width, 0), new(0, viewport.Height), new(viewport.Width, viewport.Height),
        ];
        return corners.Select(back.Apply).All(corner =>
            corner.X >= box.X - (Tolerance * box.Width) && corner.X <= box.X + ((1 + Tolerance) * box.Width)
            && corner.Y >= box.Y - (Tolerance * box.Height) && corner.Y <= box.Y + ((1 + Tolerance) * box.Height));
    }

    private static bool HasMore(SvgElement element) =>
        element.Declarations.Count > 0 || element["clip-path"] is not null || element["display"] is not null
        || element["visibility"] is not null;
}
