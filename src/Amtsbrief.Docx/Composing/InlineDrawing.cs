using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>An image that stands in a line like a character, with its alternative text.</summary>
internal static class InlineDrawing
{
    internal static OpenXmlElement Compose(
        LetterImage image, Length width, Length height, string name, uint id, PartReferences references)
    {
        var graphic = ImageGraphic.Of(image, id, name, width, height, references);
        return graphic.Wrap(new WP.Inline(
            new WP.Extent { Cx = width.Emu, Cy = height.Emu },
            new WP.EffectExtent { LeftEdge = 0L, TopEdge = 0L, RightEdge = 0L, BottomEdge = 0L },
            ImageGraphic.Properties(image, id, name),
            new WP.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            graphic.Graphic)
        {
            DistanceFromTop = 0U,
            DistanceFromBottom = 0U,
            DistanceFromLeft = 0U,
            DistanceFromRight = 0U,
        });
    }
}
