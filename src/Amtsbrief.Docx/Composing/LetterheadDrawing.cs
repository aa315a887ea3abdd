using Amtsbrief.Resolving;
using A = DocumentFormat.OpenXml.Drawing;
using PIC = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The letterhead image at its place, with its alternative text.</summary>
internal static class LetterheadDrawing
{
    private const string Name = "Briefkopf";

    internal static W.Drawing Compose(ResolvedImage image, uint id)
    {
        var properties = new WP.DocProperties { Id = id, Name = Name, Description = image.Image.AlternativeText };
        return new W.Drawing(PageAnchor.Compose(image.Box, properties, Picture(image.Box, id), DrawingNames.Picture));
    }

    private static PIC.Picture Picture(Box box, uint id) => new(
        new PIC.NonVisualPictureProperties(
            new PIC.NonVisualDrawingProperties { Id = id, Name = Name },
            new PIC.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
        new PIC.BlipFill(
            new A.Blip { Embed = PartIds.Letterhead },
            new A.Stretch(new A.FillRectangle())),
        new PIC.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = 0L, Y = 0L },
                new A.Extents { Cx = box.Width.Emu, Cy = box.Height.Emu }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
