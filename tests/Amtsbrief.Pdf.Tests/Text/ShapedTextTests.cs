using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Tests.Text;

public sealed class ShapedTextTests
{
    [Theory]
    [InlineData("ab", "0 1 2")]
    [InlineData("AV", "0 2")]
    [InlineData("k\u0300a", "0 2 3")]
    [InlineData("a\u00ADb", "0 2 3")]
    [InlineData("aЖb", "0 1 2 3")]
    [InlineData("\u00AD", "0 1")]
    [InlineData("", "0")]
    public void Lines_are_cut_where_that_changes_no_glyph(string text, string places)
    {
        var shaped = Shape(text);

        var found = Enumerable.Range(0, text.Length + 1).Where(place => shaped.CanCut(0, place) && shaped.CanCut(place, text.Length));

        Assert.Equal(places, string.Join(' ', found));
    }

    [Theory]
    [InlineData("Zuwendungsbescheid")]
    [InlineData("k\u0300a Ω Жa\u00ADb")]
    public void What_is_cut_out_has_the_glyphs_and_the_advance_of_its_characters(string text)
    {
        var shaped = Shape(text);
        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                if (shaped.CanCut(start, end))
                {
                    var glyphs = shaped.Cut(start, end);
                    Assert.Equal(glyphs.Sum(glyph => glyph.Advance), shaped.Advance(start, end));
                    Assert.Equal(text[start..end].Replace("\u00AD", ""), string.Concat(glyphs.Select(glyph => glyph.Text)));
                }
            }
        }
    }

    private static ShapedText Shape(string text) => Shaper.Shape(text, FontFaces.Arimo.Regular, "de-DE");
}
