using Amtsbrief.Templates;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Office2019.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using WPS = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace Amtsbrief.Docx.Composing;

/// <summary>Fold marks and hole mark as lines, marked as decoration so that nobody has them read out.</summary>
internal static class SheetMarkDrawing
{
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    internal static IEnumerable<AlternateContent> Compose(SheetMarks marks, DrawingIds ids)
    {
        for (var i = 0; i < marks.Folds.Count; i++)
        {
            yield return Line($"Falzmarke {i + 1}", marks.Folds[i], marks.FoldLength, marks, ids.Next());
        }

        if (marks.Hole is { } hole)
        {
            yield return Line("Lochmarke", hole, marks.HoleLength, marks, ids.Next());
        }
    }

    private static AlternateContent Line(string name, Length y, Length length, SheetMarks marks, uint id)
    {
        var box = new Box(marks.X, y, length, Length.Zero);
        var properties = new WP.DocProperties { Id = id, Name = name };
        properties.Append(new A.NonVisualDrawingPropertiesExtensionList(Decorative()));
        var shape = new A.Graphic(new A.GraphicData(Shape(box, marks.Thickness)) { Uri = DrawingNames.Shape });
        var drawing = new W.Drawing(PageAnchor.Compose(box, properties, shape));
        return new AlternateContent(new AlternateContentChoice(drawing) { Requires = "wps" });
    }

    private static A.NonVisualDrawingPropertiesExtension Decorative() =>
        new(new D.Decorative { Val = true }) { Uri = DecorativeExtension };

    private static WPS.WordprocessingShape Shape(Box box, Length thickness) => new(
        new WPS.NonVisualConnectorProperties(),
        new WPS.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = 0L, Y = 0L },
                new A.Extents { Cx = box.Width.Emu, Cy = box.Height.Emu }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Line },
            new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "000000" })) { Width = thickness.Emu }),
        new WPS.TextBodyProperties());
}
