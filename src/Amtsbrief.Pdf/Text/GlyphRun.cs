using Amtsbrief.Pdf.Fonts;

namespace Amtsbrief.Pdf.Text;

/// <summary>Glyphs of one face, size and source on one line.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">The type size.</param>
/// <param name="Source">Which of the paragraph's <see cref="StyledText"/> runs the glyphs come from.</param>
/// <param name="Glyphs">The glyphs in visual order.</param>
/// <param name="WordSpace">What is added after each space (U+0020 only) when a line is justified.</param>
internal sealed record GlyphRun(FontFace Face, Length Size, int Source, GlyphSlice Glyphs, Length WordSpace = default)
{
    /// <summary>How far the pen moves over the run, spaces included: where the next run starts.</summary>
    internal Length Width => Face.Scale(Advance, Size) + (WordSpace == Length.Zero ? WordSpace : WordSpace * SpaceCount);

    /// <summary>The run as far as it is seen: without the space that a line break ate.</summary>
    internal GlyphRun WithoutClosingSpace =>
        Glyphs is [.., { IsSpace: true }] ? this with { Glyphs = Glyphs[..^1] } : this;

    /// <summary>How many spaces (U+0020) there are.</summary>
    internal int SpaceCount
    {
        get
        {
            var count = 0;
            foreach (ref readonly var glyph in Glyphs)
            {
                count += glyph.IsSpace ? 1 : 0;
            }

            return count;
        }
    }

    private long Advance
    {
        get
        {
            var sum = 0L;
            foreach (ref readonly var glyph in Glyphs)
            {
                sum += glyph.Advance;
            }

            return sum;
        }
    }

    /// <summary>The characters of the run.</summary>
    internal string Text => string.Concat(Glyphs.Select(glyph => glyph.Text));
}
