using System.Text;
using Amtsbrief.Pdf.Fonts;

namespace Amtsbrief.Pdf.Text;

/// <summary>The hyphen that is added where a word is broken (Trennstrich).</summary>
internal static class BreakHyphen
{
    /// <summary>
    /// Makes the glyph, which stands for U+00AD so that copied text joins the word again. It is the face's own U+2010 where
    /// there is one, because then no other glyph of a letter shares its id with another text.
    /// </summary>
    /// <exception cref="MissingGlyphException">The face has neither U+2010 nor the hyphen-minus.</exception>
    internal static Glyph Of(FontFace face) =>
        face.TryGetGlyph(new Rune('\u2010'), out var glyph) || face.TryGetGlyph(new Rune('-'), out glyph)
            ? new Glyph(glyph, face.AdvanceOf(glyph), XOffset: 0, YOffset: 0, ClusterText.Single(InvisibleCharacter.SoftHyphen))
            : throw new MissingGlyphException(face, "\u2010");
}
