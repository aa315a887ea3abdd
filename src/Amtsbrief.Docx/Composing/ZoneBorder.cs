using System.Globalization;
using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The thin rule at the edge of a zone, as the border of its first or last paragraph.</summary>
internal static class ZoneBorder
{
    // Word knows borders of a quarter point to six points, in eighths.
    private const int Thinnest = 2;
    private const int Thickest = 48;

    internal static W.ParagraphBorders? Of(ZoneRule rule, Length thickness) => rule switch
    {
        _ when thickness == Length.Zero => null,
        ZoneRule.Above => new W.ParagraphBorders(Line<W.TopBorder>(thickness)),
        ZoneRule.Below => new W.ParagraphBorders(Line<W.BottomBorder>(thickness)),
        _ => null,
    };

    /// <summary>
    /// Where the frame of a zone stands, so that its text does where it was resolved: a border above takes room in the frame.
    /// </summary>
    internal static Box FrameOf(ResolvedZone zone, Length thickness) => zone.Rule == ZoneRule.Above && thickness > Length.Zero
        ? zone.Box with { Y = zone.Box.Y - Length.FromPoints(Eighths(thickness) / 8.0) }
        : zone.Box;

    private static T Line<T>(Length thickness)
        where T : W.BorderType, new() => new()
        {
            Val = W.BorderValues.Single, Color = "000000", Size = (uint)Eighths(thickness), Space = 0U,
        };

    private static int Eighths(Length thickness) =>
        Math.Clamp((int)Math.Round(thickness.Points * 8, MidpointRounding.AwayFromZero), Thinnest, Thickest);
}
