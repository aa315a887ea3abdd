using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The thin rule at the edge of a zone, as the border of its first or last paragraph.</summary>
internal static class ZoneBorder
{
    internal static W.ParagraphBorders? Of(ZoneRule rule, Length thickness, Length space) => rule switch
    {
        _ when thickness == Length.Zero => null,
        ZoneRule.Above => new W.ParagraphBorders(Measures.Rule<W.TopBorder>(thickness, space)),
        ZoneRule.Below => new W.ParagraphBorders(Measures.Rule<W.BottomBorder>(thickness, space)),
        _ => null,
    };

    /// <summary>
    /// Where the frame of a zone stands, so that its text does where it was resolved: a border above takes room in the frame.
    /// </summary>
    internal static Box FrameOf(ResolvedZone zone, Length thickness) => zone.Rule == ZoneRule.Above && thickness > Length.Zero
        ? zone.Box with { Y = zone.Box.Y - Length.FromPoints(Measures.Eighths(thickness) / 8.0) }
        : zone.Box;
}
