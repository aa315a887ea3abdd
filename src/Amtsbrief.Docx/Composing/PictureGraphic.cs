using A = DocumentFormat.OpenXml.Drawing;
using PIC = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Amtsbrief.Docx.Composing;

/// <summary>An image made of pixels.</summary>
internal static class PictureGraphic
{
    /// <summary>The picture; <paramref name="relationship"/> leads to the image's file.</summary>
    internal static PIC.Picture Compose(string relationship, uint id, string name, Length width, Length height) => new(
        new PIC.NonVisualPictureProperties(
            new PIC.NonVisualDrawingProperties { Id = id, Name = name },
            new PIC.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
        new PIC.BlipFill(
            new A.Blip { Embed = relationship },
            new A.Stretch(new A.FillRectangle())),
        new PIC.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = 0L, Y = 0L },
                new A.Extents { Cx = width.Emu, Cy = height.Emu }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
