using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>An image that stands in a line like a character, with its alternative text.</summary>
internal static class InlineDrawing
{
    internal static W.Drawing Compose(
        LetterImage image, Length width, Length height, string name, uint id, PartReferences references) => new(
        new WP.Inline(
            new WP.Extent { Cx = width.Emu, Cy = height.Emu },
            new WP.EffectExtent { LeftEdge = 0L, TopEdge = 0L, RightEdge = 0L, BottomEdge = 0L },
            PictureGraphic.Properties(image, id, name),
            new WP.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(
                new A.GraphicData(PictureGraphic.Compose(references.IdOf(image), id, name, width, height))
                {
                    Uri = DrawingNames.Picture,
                }))
        {
            DistanceFromTop = 0U,
            DistanceFromBottom = 0U,
            DistanceFromLeft = 0U,
            DistanceFromRight = 0U,
        });
}
