using Amtsbrief.Pdf.Fonts;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// A face has no glyph for a character. The check refuses such letters before anything is set, so this is an error of the
/// program and not of the letter.
/// </summary>
internal sealed class MissingGlyphException(FontFace face, string text)
    : Exception($"The font {face} has no glyph for {Describe(text)}. Check the letter before setting it.")
{
    /// <summary>The characters that have no glyph.</summary>
    internal string Text { get; } = text;

    private static string Describe(string text) =>
        $"\"{text}\" ({string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"))})";
}
