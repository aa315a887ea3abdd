using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Office2019.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using WPS = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace Amtsbrief.Docx.Composing;

/// <summary>A line at a fixed place of the page, marked as decoration so that nobody has it read out.</summary>
internal static class LineDrawing
{
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    /// <param name="name">The name of the line in Word.</param>
    /// <param name="line">Its place, a box without height.</param>
    /// <param name="thickness">Its thickness.</param>
    /// <param name="id">The number of the drawing.</param>
    internal static AlternateContent Compose(string name, Box line, Length thickness, uint id)
    {
        var properties = new WP.DocProperties { Id = id, Name = name };
        properties.Append(new A.NonVisualDrawingPropertiesExtensionList(Decorative()));
        var shape = new A.Graphic(new A.GraphicData(Shape(line, thickness)) { Uri = DrawingNames.Shape });
        var drawing = new W.Drawing(PageAnchor.Compose(line, properties, shape));
        return new AlternateContent(new AlternateContentChoice(drawing) { Requires = "wps" });
    }

    private static A.NonVisualDrawingPropertiesExtension Decorative() =>
        new(new D.Decorative { Val = true }) { Uri = DecorativeExtension };

    private static WPS.WordprocessingShape Shape(Box line, Length thickness) => new(
        new WPS.NonVisualConnectorProperties(),
        new WPS.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = 0L, Y = 0L },
                new A.Extents { Cx = line.Width.Emu, Cy = line.Height.Emu }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Line },
            new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "000000" })) { Width = thickness.Emu }),
        new WPS.TextBodyProperties());
}
