using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Text;
using Xunit;

namespace Amtsbrief.Pdf.Tests.Text;

public sealed class GlyphSliceTests
{
    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(0, 2, "Am")]
    [InlineData(2, 3, "t m")]
    [InlineData(5, 2, "it")]
    [InlineData(7, 0, "")]
    public void A_slice_of_a_slice_holds_the_glyphs_of_the_whole(int start, int length, string expected)
    {
        GlyphSlice whole = [.. Shaper.Shape("das Amt mit", FontFaces.Arimo.Regular, "de-DE").Glyphs];
        var slice = whole[4..].Slice(start, length);
        Assert.Equal(expected, string.Concat(slice.Select(glyph => glyph.Text)));
        Assert.Equal(expected.Length, slice.Length);
        Assert.Equal(slice.AsSpan().ToArray(), slice.ToArray());
    }

    [Fact]
    public void A_slice_ends_at_its_own_glyphs_not_at_those_it_shares()
    {
        GlyphSlice whole = [.. Shaper.Shape("Amt", FontFaces.Arimo.Regular, "de-DE").Glyphs];
        Assert.Throws<IndexOutOfRangeException>(() => whole[..2][2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => whole[..2][..3]);
    }

    [Fact]
    public void Lines_cut_from_shared_glyphs_hold_all_of_the_text()
    {
        StyledText text = new("Wir prüfen den Antrag und teilen das Ergebnis mit.", FontFaces.Arimo.Regular, 11.Pt, "de-DE", false);
        var wide = ParagraphBreaker.Break([text], 200.Mm, HyphenationRules.Usual);
        var narrow = ParagraphBreaker.Break([text], 40.Mm, HyphenationRules.Usual);
        Assert.InRange(narrow.Length, 2, 5);
        Assert.Equal(wide[0].Text, string.Concat(narrow.Select(line => line.Text)));
    }
}
