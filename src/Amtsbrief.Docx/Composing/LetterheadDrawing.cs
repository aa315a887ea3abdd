using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The letterhead image at its place, with its alternative text.</summary>
internal static class LetterheadDrawing
{
    private const string Name = "Briefkopf";

    internal static W.Drawing Compose(ResolvedImage image, uint id, PartReferences references)
    {
        var picture = PictureGraphic.Compose(references.IdOf(image.Image), id, Name, image.Box.Width, image.Box.Height);
        return new W.Drawing(PageAnchor.Compose(
            image.Box, PictureGraphic.Properties(image.Image, id, Name), picture, DrawingNames.Picture));
    }
}
