using Amtsbrief.Images;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using WPG = DocumentFormat.OpenXml.Office2010.Word.DrawingGroup;
using WPS = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace Amtsbrief.Docx.Composing;

/// <summary>An SVG drawing as a group of shapes, all of them as large as the drawing itself.</summary>
internal static class VectorGraphic
{
    internal static WPG.WordprocessingGroup Compose(VectorImage image, string name, Length width, Length height)
    {
        var scale = new VectorScale(width.Emu / image.Width, height.Emu / image.Height);
        var group = new WPG.WordprocessingGroup(
            new WPG.NonVisualGroupDrawingShapeProperties(),
            new WPG.GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0L, Y = 0L },
                new A.Extents { Cx = width.Emu, Cy = height.Emu },
                new A.ChildOffset { X = 0L, Y = 0L },
                new A.ChildExtents { Cx = width.Emu, Cy = height.Emu })));
        foreach (var path in image.Paths.SelectMany(path => ShapePaths.Of(path, image)))
        {
            group.Append(Shape(path, (uint)group.ChildElements.Count - 1, name, width, height, scale));
        }

        return group;
    }

    private static WPS.WordprocessingShape Shape(
        VectorPath path, uint number, string name, Length width, Length height, VectorScale scale) => new(
        new WPS.NonVisualDrawingProperties { Id = number, Name = $"{name} {number}" },
        new WPS.NonVisualDrawingShapeProperties(),
        new WPS.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = 0L, Y = 0L },
                new A.Extents { Cx = width.Emu, Cy = height.Emu }),
            Geometry(path, width, height, scale),
            Fill(path.Fill),
            VectorOutline.Compose(path.Stroke, scale)),
        new WPS.TextBodyProperties());

    private static A.CustomGeometry Geometry(VectorPath path, Length width, Length height, VectorScale scale)
    {
        var outline = new A.Path { Width = width.Emu, Height = height.Emu };
        foreach (var segment in path.Segments)
        {
            outline.Append(Step(segment, scale));
        }

        return new A.CustomGeometry(
            new A.AdjustValueList(),
            new A.ShapeGuideList(),
            new A.AdjustHandleList(),
            new A.ConnectionSiteList(),
            new A.Rectangle { Left = "0", Top = "0", Right = "r", Bottom = "b" },
            new A.PathList(outline));
    }

    private static OpenXmlElement Step(PathSegment segment, VectorScale scale) => segment.Kind switch
    {
        PathSegmentKind.Move => new A.MoveTo(scale.Point(segment.End)),
        PathSegmentKind.Line => new A.LineTo(scale.Point(segment.End)),
        PathSegmentKind.Cubic => new A.CubicBezierCurveTo(
            scale.Point(segment.Control1), scale.Point(segment.Control2), scale.Point(segment.End)),
        _ => new A.CloseShapePath(),
    };

    private static OpenXmlElement Fill(VectorFill? fill) =>
        fill is null ? new A.NoFill() : VectorOutline.Solid(fill.Color, fill.Opacity);
}
