using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>An image that stands in a line like a character, with its alternative text.</summary>
/// <param name="Image">The image.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Name">The name of the drawing.</param>
/// <param name="Id">The number of the drawing.</param>
/// <param name="Relationship">What leads to the file of the image; null if it has none.</param>
internal sealed record InlineDrawing(
    LetterImage Image, Length Width, Length Height, string Name, uint Id, string? Relationship) : Drawing
{
    // The bytes of the image count where drawings are compared, but would take long to count here.
    public override int GetHashCode() => HashCode.Combine(Width, Height, Name, Id, Relationship);

    internal override long ImageSize => Image.Data.Count;

    internal override OpenXmlElement Compose()
    {
        var graphic = ImageGraphic.Of(Image, Id, Name, Width, Height, Relationship);
        return graphic.Wrap(new WP.Inline(
            new WP.Extent { Cx = Width.Emu, Cy = Height.Emu },
            new WP.EffectExtent { LeftEdge = 0L, TopEdge = 0L, RightEdge = 0L, BottomEdge = 0L },
            ImageGraphic.Properties(Image, Id, Name),
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
