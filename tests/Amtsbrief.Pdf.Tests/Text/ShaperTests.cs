using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Tests.Text;

public sealed class ShaperTests
{
    public static TheoryData<bool, bool> Styles => new() { { false, false }, { true, false }, { false, true }, { true, true } };

    [Theory]
    [MemberData(nameof(Styles))]
    public void Letters_of_official_names_stand_for_themselves(bool bold, bool italic)
    {
        FontFace face = FontFaces.Arimo.Get(bold, italic);

        // Latin-1, Latin Extended-A, -B in part and Additional, Greek and Cyrillic; then sequences without a code point of
        // their own, the first six of which HarfBuzz forms into two glyphs of one cluster.
        foreach (string text in Singles().Concat(
            ["Č̣", "č̣", "Ž̦", "ž̦", "Ž̧", "ž̧",
             "A̋", "k̀", "K͟H", "C̆", "ŝ̌", "j̈", "Ō̇", "m̐", "l̥", "z̦", "P̕", "Ū̀", "ǟ", "ö̧"]))
        {
            Glyph[] glyphs = Shape(text, face);

            Assert.Equal(text, string.Concat(glyphs.Select(glyph => glyph.Text)));
            Assert.All(glyphs, glyph => Assert.NotEmpty(glyph.Text));
            Assert.DoesNotContain(glyphs, glyph => glyph.Id == 0);
        }
    }

    [Fact]
    public void A_combining_mark_is_placed_over_its_letter()
    {
        Glyph[] glyphs = Shape("k̀");

        Assert.Equal(["k", "\u0300"], glyphs.Select(glyph => glyph.Text));
        Assert.Equal(0, glyphs[1].Advance);
        Assert.True(glyphs[1].XOffset < 0);
    }

    [Fact]
    public void Pairs_are_kerned() => Assert.True(Shape("To")[0].Advance < Shape("T")[0].Advance);

    [Theory]
    [MemberData(nameof(Styles))]
    public void Figures_are_not_kerned_and_stay_equally_wide(bool bold, bool italic)
    {
        var face = FontFaces.Arimo.Get(bold, italic);
        var advances = Shape("Nr. 11 111,11 EUR 7.711", face).Where(glyph => char.IsAsciiDigit(glyph.Text[0]));
        Assert.Equal([Shape("0", face)[0].Advance], advances.Select(glyph => glyph.Advance).Distinct());
        Assert.Equal(Shape(",", face)[0].Advance, Shape("1,1", face)[1].Advance);
    }

    [Fact]
    public void A_decomposed_letter_becomes_one_glyph_that_stands_for_both_characters()
    {
        Glyph glyph = Assert.Single(Shape("a\u0308"));

        Assert.Equal("a\u0308", glyph.Text);
        Assert.Equal(Shape("ä")[0].Id, glyph.Id);
    }

    [Theory]
    [InlineData("Auf\u00ADlage", "Auflage")]
    [InlineData("\u00ADa\u200B\u2060b\uFEFF", "ab")]
    [InlineData("\u00AD", "")]
    public void Invisible_characters_leave_nothing(string text, string expected) =>
        Assert.Equal(expected, string.Concat(Shape(text).Select(glyph => glyph.Text)));

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u202F')]
    [InlineData('\u2011')]
    public void Characters_that_hold_words_together_stand_for_themselves(char c)
    {
        Glyph[] glyphs = Shape($"x{c}y");

        Assert.Equal(c.ToString(), glyphs[1].Text);
        Assert.InRange(glyphs[1].Advance, 200, 700);
    }

    [Fact]
    public void Scripts_are_shaped_apart_and_in_order()
    {
        const string text = "Straße 5, Οδός 7 – улица (12) Weg";

        Assert.Equal(text, string.Concat(Shape(text).Select(glyph => glyph.Text)));
    }

    [Fact]
    public void A_missing_character_is_an_error_that_names_it()
    {
        var error = Assert.Throws<MissingGlyphException>(() => Shape("Ab 漢"));

        Assert.Equal("漢", error.Text);
        Assert.Contains("U+6F22", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_several_missing_characters_is_named() =>
        Assert.Equal("字", Assert.Throws<MissingGlyphException>(() => Shape("ok 字 漢\t")).Text);

    [Fact]
    public void Half_a_surrogate_pair_is_missing() =>
        Assert.Throws<MissingGlyphException>(() => Shape("a\uD83D"));

    [Fact]
    public void Threads_get_the_same_glyphs()
    {
        const string text = "Verkehrsbetriebe Talwerke: Too. Va Č̣";
        Glyph[] expected = Shape(text);

        Parallel.For(0, 500, _ => Assert.Equal(expected, Shape(text)));
    }

    private static IEnumerable<string> Singles() =>
        new (int First, int Last)[]
        {
            (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x17F), (0x18F, 0x18F), (0x1CD, 0x1DC), (0x1E0, 0x1F0), (0x218, 0x21B),
            (0x1E00, 0x1EF9), (0x386, 0x386), (0x391, 0x3A1), (0x3A3, 0x3CE), (0x410, 0x44F),
        }
        .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
        .Select(c => ((char)c).ToString());

    private static Glyph[] Shape(string text, FontFace? face = null) =>
        Shaper.Shape(text, face ?? FontFaces.Arimo.Regular, "de-DE").Glyphs.ToArray();
}
