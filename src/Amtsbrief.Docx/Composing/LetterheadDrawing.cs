using Amtsbrief.Resolving;
using DocumentFormat.OpenXml;

namespace Amtsbrief.Docx.Composing;

/// <summary>The letterhead image at its place, with its alternative text.</summary>
internal static class LetterheadDrawing
{
    private const string Name = "Briefkopf";

    internal static OpenXmlElement Compose(ResolvedImage image, uint id, PartReferences references)
    {
        var graphic = ImageGraphic.Of(image.Image, id, Name, image.Box.Width, image.Box.Height, references);
        return graphic.Wrap(
            PageAnchor.Compose(image.Box, ImageGraphic.Properties(image.Image, id, Name), graphic.Graphic));
    }
}
