using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Fonts;

/// <summary>
/// The measures of a face in font units, as the OpenType tables <c>head</c>, <c>hhea</c>, <c>OS/2</c> and <c>post</c> state
/// them.
/// </summary>
/// <param name="UnitsPerEm">How many font units make the type size.</param>
/// <param name="Ascender">The height above the base line that lines reserve (<c>hhea</c>).</param>
/// <param name="Descender">The depth below the base line that lines reserve; negative.</param>
/// <param name="LineGap">What the face wants between lines besides.</param>
/// <param name="CapHeight">The height of flat capitals.</param>
/// <param name="XHeight">The height of flat small letters.</param>
/// <param name="ItalicAngle">The slant in degrees; negative leans to the right.</param>
/// <param name="WeightClass">100 to 900; 400 is regular, 700 bold.</param>
/// <param name="XMin">The left edge of the box around all glyphs.</param>
/// <param name="YMin">The bottom edge of that box.</param>
/// <param name="XMax">The right edge of that box.</param>
/// <param name="YMax">The top edge of that box.</param>
internal sealed record FaceMetrics(
    int UnitsPerEm,
    int Ascender,
    int Descender,
    int LineGap,
    int CapHeight,
    int XHeight,
    double ItalicAngle,
    int WeightClass,
    int XMin,
    int YMin,
    int XMax,
    int YMax)
{
    // Half of what the advance of a glyph can hold; kerning may add to it.
    private const int WidestGlyph = short.MaxValue / 2;

    /// <summary>Reads the measures out of the tables.</summary>
    /// <exception cref="FontFormatException">A table is missing or too short, or a glyph is too wide.</exception>
    internal static FaceMetrics Read(Face face)
    {
        var head = FontTable.Open(face, "head");
        var hhea = FontTable.Open(face, "hhea");
        var os2 = FontTable.Open(face, "OS/2");
        var post = FontTable.Open(face, "post");
        var widest = hhea.UInt16(10);
        if (widest > WidestGlyph)
        {
            throw new FontFormatException($"The font has a glyph {widest} units wide; at most {WidestGlyph} are allowed. Scale the font down.");
        }

        var ascender = hhea.Int16(4);
        var hasHeights = os2.UInt16(0) >= 2;
        return new FaceMetrics(
            UnitsPerEm: head.UInt16(18),
            Ascender: ascender,
            Descender: hhea.Int16(6),
            LineGap: hhea.Int16(8),
            CapHeight: hasHeights ? os2.Int16(88) : ascender,
            XHeight: hasHeights ? os2.Int16(86) : ascender / 2,
            ItalicAngle: post.Int32(4) / 65536.0,
            WeightClass: os2.UInt16(4),
            XMin: head.Int16(36),
            YMin: head.Int16(38),
            XMax: head.Int16(40),
            YMax: head.Int16(42));
    }
}
