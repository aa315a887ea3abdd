using Amtsbrief.Images;
using A = DocumentFormat.OpenXml.Drawing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The line of a shape. Shares are in thousandths of a percent, as DrawingML has them.</summary>
internal static class VectorOutline
{
    private const int Whole = 100_000;
    private const double WidestLine = 20_116_800;

    internal static A.Outline Compose(VectorStroke? stroke, VectorScale scale)
    {
        if (stroke is null)
        {
            return new A.Outline(new A.NoFill());
        }

        var width = Math.Clamp(Math.Round(scale.Length(stroke.Width), MidpointRounding.AwayFromZero), 1, WidestLine);
        var outline = new A.Outline(Solid(stroke.Color, stroke.Opacity))
        {
            Width = (int)width,
            CapType = stroke.Cap switch
            {
                LineCap.Round => A.LineCapValues.Round,
                LineCap.Square => A.LineCapValues.Square,
                _ => A.LineCapValues.Flat,
            },
        };
        if (!stroke.Dashes.IsEmpty)
        {
            outline.Append(Dashes(stroke));
        }

        outline.Append(stroke.Join switch
        {
            LineJoin.Round => new A.Round(),
            LineJoin.Bevel => new A.LineJoinBevel(),
            _ => new A.Miter { Limit = Share(stroke.MiterLimit) },
        });
        return outline;
    }

    internal static A.SolidFill Solid(VectorColor color, double opacity)
    {
        var rgb = new A.RgbColorModelHex { Val = $"{color.Red:X2}{color.Green:X2}{color.Blue:X2}" };
        if (opacity < 1)
        {
            rgb.Append(new A.Alpha { Val = Share(opacity) });
        }

        return new A.SolidFill(rgb);
    }

    // Dash and gap are shares of the line's width.
    private static A.CustomDash Dashes(VectorStroke stroke)
    {
        var dashes = new A.CustomDash();
        for (var index = 0; index < stroke.Dashes.Count; index += 2)
        {
            dashes.Append(new A.DashStop
            {
                DashLength = Share(stroke.Dashes[index] / stroke.Width),
                SpaceLength = Share(stroke.Dashes[index + 1] / stroke.Width),
            });
        }

        return dashes;
    }

    private static int Share(double value) =>
        (int)Math.Min(int.MaxValue, Math.Round(value * Whole, MidpointRounding.AwayFromZero));
}
