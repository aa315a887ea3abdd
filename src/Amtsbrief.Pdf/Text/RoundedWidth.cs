using Amtsbrief.Pdf.Fonts;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Widths as LibreOffice rounds them when it looks whether a word still fits: the advance of each glyph in sixths of a twip, and
/// the room in whole twips. A line that is full to a few hundredths of a millimetre so ends with the same word in PDF and DOCX.
/// </summary>
internal static class RoundedWidth
{
    private const int PerTwip = 6;
    private const int EmuPerTwip = 635;

    /// <summary>The width of glyphs in sixths of a twip.</summary>
    internal static long Of(GlyphSlice glyphs, StyledText look)
    {
        long size = (long)look.Size.Emu * PerTwip;
        long unit = (long)EmuPerTwip * look.Face.Metrics.UnitsPerEm;
        var width = 0L;
        foreach (var glyph in glyphs)
        {
            width += (long)Math.Round((double)(glyph.Advance * size) / unit, MidpointRounding.AwayFromZero);
        }

        return width;
    }

    /// <summary>Room for a line in sixths of a twip.</summary>
    internal static long Of(Length room) => (long)room.Twips * PerTwip;
}
