using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Office2019.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using WPS = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace Amtsbrief.Docx.Composing;

/// <summary>A line at a fixed place of the page, marked as decoration so that nobody has it read out.</summary>
/// <param name="Name">The name of the line in Word.</param>
/// <param name="Line">Its place, a box without height.</param>
/// <param name="Thickness">Its thickness.</param>
/// <param name="Id">The number of the drawing.</param>
internal sealed record LineDrawing(string Name, Box Line, Length Thickness, uint Id) : Drawing
{
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    internal override AlternateContent Compose()
    {
        var properties = new WP.DocProperties { Id = Id, Name = Name };
        properties.Append(new A.NonVisualDrawingPropertiesExtensionList(Decorative()));
        var shape = new A.Graphic(new A.GraphicData(Shape()) { Uri = DrawingNames.Shape });
        var drawing = new W.Drawing(PageAnchor.Compose(Line, properties, shape));
        return new AlternateContent(new AlternateContentChoice(drawing) { Requires = "wps" });
    }

    private static A.NonVisualDrawingPropertiesExtension Decorative() =>
        new(new D.Decorative { Val = true }) { Uri = DecorativeExtension };

    private WPS.WordprocessingShape Shape() => new(
        new WPS.NonVisualConnectorProperties(),
        new WPS.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = 0L, Y = 0L },
                new A.Extents { Cx = Line.Width.Emu, Cy = Line.Height.Emu }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Line },
            new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "000000" })) { Width = Thickness.Emu }),
        new WPS.TextBodyProperties());
}
