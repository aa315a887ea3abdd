using System.Globalization;
using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>
/// Letters whose combining marks have glyphs of their own. Readers that put words together by where glyphs stand lose such
/// marks, so the file says what all of them together stand for.
/// </summary>
/// <param name="End">The index of the glyph after the last.</param>
/// <param name="Text">The characters; null for a single glyph, which stands for itself.</param>
internal readonly record struct MarkedLetters(int End, string? Text)
{
    /// <summary>Finds the letters with marks from a glyph on, and the letter that closes them.</summary>
    internal static MarkedLetters At(GlyphSlice glyphs, int start)
    {
        var end = start;
        while (end + 1 < glyphs.Length && IsMark(glyphs[end + 1].Text))
        {
            end = SkipMarks(glyphs, end + 1);
        }

        if (end == start)
        {
            return new(start + 1, null);
        }

        // Readers take the end of the last glyph for the end of the whole, and a mark ends before its letter does.
        if (end < glyphs.Length && !glyphs[end].IsSpace)
        {
            end++;
        }

        return new(end, string.Concat(glyphs[start..end].Select(glyph => glyph.Text)));
    }

    private static int SkipMarks(GlyphSlice glyphs, int index)
    {
        while (index < glyphs.Length && IsMark(glyphs[index].Text))
        {
            index++;
        }

        return index;
    }

    private static bool IsMark(string text) =>
        text[0] >= '\u0300' && char.GetUnicodeCategory(text[0]) == UnicodeCategory.NonSpacingMark;
}
