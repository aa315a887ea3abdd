using System.Text;
using Amtsbrief.Pdf.Fonts;
using HarfBuzzSharp;
using ShapingBuffer = HarfBuzzSharp.Buffer;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Turns characters into positioned glyphs with HarfBuzz: kerning, ligatures and marks as the face has them. Text runs from
/// left to right. Thread-safe.
/// </summary>
internal static class Shaper
{
    private const char NonBreakingHyphen = '\u2011';
    private const char Hyphen = '\u2010';

    // A noncharacter that no font maps, so that a lone surrogate is reported as missing.
    private const uint NoCharacter = 0x10FFFF;

    /// <summary>Shapes text in one face; sizes are in font units.</summary>
    /// <param name="text">The characters, without line breaks or tabs; what is invisible yields no glyph.</param>
    /// <param name="face">The face.</param>
    /// <param name="language">The language tag, for which a face may have special forms.</param>
    /// <exception cref="MissingGlyphException">The face lacks a character.</exception>
    internal static ShapedText Shape(ReadOnlySpan<char> text, FontFace face, string language)
    {
        var collector = new GlyphCollector(text.Length);
        Shape(text, face, language, collector);
        return collector.Missing is { } missing
            ? throw new MissingGlyphException(face, missing)
            : collector.ToShapedText();
    }

    private static void Shape(ReadOnlySpan<char> text, FontFace face, string language, GlyphCollector collector)
    {
        var shown = text.Contains(NonBreakingHyphen) ? WithHyphens(text, face) : text;
        using var buffer = new ShapingBuffer()
        {
            ClusterLevel = ClusterLevel.MonotoneCharacters,
            Flags = BufferFlags.RemoveDefaultIgnorables,
            ReplacementCodepoint = NoCharacter,
        };
        var tag = new Language(language);
        for (var start = 0; start < text.Length;)
        {
            var item = ScriptItem.At(text, start);
            buffer.ClearContents();
            buffer.AddUtf16(shown, item.Start, item.Length);
            (buffer.Direction, buffer.Script, buffer.Language) = (Direction.LeftToRight, item.Script, tag);
            face.Font.Shape(buffer, FigureKerning.Off(shown, item.Start, item.Length));
            start += item.Length;
            collector.Add(text[..start], buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan());
        }
    }

    // HarfBuzz itself puts U+2010 in the place of a missing U+2011, and for special spaces the space with another advance.
    private static ReadOnlySpan<char> WithHyphens(ReadOnlySpan<char> text, FontFace face)
    {
        if (face.TryGetGlyph(new Rune(NonBreakingHyphen), out _) || face.TryGetGlyph(new Rune(Hyphen), out _))
        {
            return text;
        }

        var copy = text.ToArray();
        copy.Replace(NonBreakingHyphen, '-');
        return copy;
    }
}
