using Amtsbrief.Resolving;
using DocumentFormat.OpenXml;

namespace Amtsbrief.Docx.Composing;

/// <summary>The letterhead image at its place, with its alternative text.</summary>
/// <param name="Image">The image with its place.</param>
/// <param name="Id">The number of the drawing.</param>
/// <param name="Relationship">What leads to the file of the image; null if it has none.</param>
internal sealed record LetterheadDrawing(ResolvedImage Image, uint Id, string? Relationship) : Drawing
{
    private const string Name = "Briefkopf";

    // The bytes of the image count where drawings are compared, but would take long to count here.
    public override int GetHashCode() => HashCode.Combine(Image.Box, Id, Relationship);

    internal override long ImageSize => Image.Image.Data.Count;

    internal override OpenXmlElement Compose()
    {
        var graphic = ImageGraphic.Of(Image.Image, Id, Name, Image.Box.Width, Image.Box.Height, Relationship);
        return graphic.Wrap(
            PageAnchor.Compose(Image.Box, ImageGraphic.Properties(Image.Image, Id, Name), graphic.Graphic));
    }
}
