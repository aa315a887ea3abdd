using System.Globalization;
using A = DocumentFormat.OpenXml.Drawing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>A drawing at a fixed place of the page that text neither avoids nor moves.</summary>
internal static class PageAnchor
{
    internal static WP.Anchor Compose(Box box, WP.DocProperties properties, A.Graphic graphic) => new(
        new WP.SimplePosition { X = 0L, Y = 0L },
        new WP.HorizontalPosition(new WP.PositionOffset(Emu(box.X)))
        {
            RelativeFrom = WP.HorizontalRelativePositionValues.Page,
        },
        new WP.VerticalPosition(new WP.PositionOffset(Emu(box.Y)))
        {
            RelativeFrom = WP.VerticalRelativePositionValues.Page,
        },
        new WP.Extent { Cx = box.Width.Emu, Cy = box.Height.Emu },
        new WP.EffectExtent { LeftEdge = 0L, TopEdge = 0L, RightEdge = 0L, BottomEdge = 0L },
        new WP.WrapNone(),
        properties,
        new WP.NonVisualGraphicFrameDrawingProperties(),
        graphic)
    {
        DistanceFromTop = 0U,
        DistanceFromBottom = 0U,
        DistanceFromLeft = 0U,
        DistanceFromRight = 0U,
        SimplePos = false,
        RelativeHeight = properties.Id?.Value ?? 0U,
        BehindDoc = true,
        Locked = true,
        LayoutInCell = true,
        AllowOverlap = true,
    };

    private static string Emu(Length length) => length.Emu.ToString(CultureInfo.InvariantCulture);
}
