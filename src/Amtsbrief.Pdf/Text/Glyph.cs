using Amtsbrief.Pdf.Fonts;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// One shaped glyph, in font units; <see cref="FaceMetrics"/> refuses faces with glyphs too wide for 16 bits.
/// <paramref name="Text"/> is what the glyph alone stands for in copied text; every glyph has at least one character.
/// </summary>
/// <param name="Id">The glyph in the font file; never 0 (.notdef).</param>
/// <param name="Advance">The pen movement after the glyph, kerning included.</param>
/// <param name="XOffset">Where the glyph is drawn relative to the pen, to the right.</param>
/// <param name="YOffset">Where the glyph is drawn relative to the base line, upwards.</param>
/// <param name="Text">The characters that it stands for.</param>
internal readonly record struct Glyph(ushort Id, short Advance, short XOffset, short YOffset, string Text)
{
    /// <summary>Whether it is a space that may be widened (U+0020).</summary>
    internal bool IsSpace => Text is " ";
}
