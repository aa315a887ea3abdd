using System.Runtime.InteropServices;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Tests.Fonts;

public sealed class FontSubsetterTests
{
    private const string German = "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜabcdefghijklmnopqrstuvwxyzäöüß0123456789 .,;:!?-–„“()/§%€";

    private static FontFace Face => FontFaces.Arimo.Regular;

    [Fact]
    public void The_native_library_exports_what_is_imported()
    {
        nint library = NativeLibrary.Load("libHarfBuzzSharp", typeof(Face).Assembly, searchPath: null);
        string[] needed =
        [
            "hb_font_make_immutable", "hb_subset_input_create_or_fail", "hb_subset_input_set", "hb_subset_input_set_flags",
            "hb_subset_input_glyph_set", "hb_subset_input_destroy", "hb_subset_plan_create_or_fail",
            "hb_subset_plan_execute_or_fail", "hb_subset_plan_old_to_new_glyph_mapping", "hb_subset_plan_destroy",
        ];

        Assert.All(needed, name => Assert.True(NativeLibrary.TryGetExport(library, name, out _), name));
    }

    [Fact]
    public void Only_the_tables_of_a_CIDFontType2_font_are_left()
    {
        using Face subset = Open(FontSubsetter.Subset(Face, Glyphs(German)));

        Assert.Equal(
            ["glyf", "head", "hhea", "hmtx", "loca", "maxp"],
            subset.Tables.Select(tag => tag.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_glyph_keeps_its_shape_and_advance()
    {
        ushort[] glyphs = Glyphs(German + "ǞČ̣ k̀");
        FontSubset subset = FontSubsetter.Subset(Face, glyphs);
        using Face face = Open(subset);
        using Font font = new(face);

        Assert.Equal(glyphs.Length, subset.Glyphs.Length);
        foreach ((ushort old, ushort id) in glyphs.Zip(subset.Glyphs))
        {
            Assert.NotEqual(0, id);
            Assert.Equal(Face.AdvanceOf(old), font.GetHorizontalGlyphAdvance(id));
            Assert.True(Face.Font.TryGetGlyphExtents(old, out GlyphExtents expected));
            Assert.True(font.TryGetGlyphExtents(id, out GlyphExtents actual));
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void The_letters_of_a_German_page_take_less_than_nine_kilobytes() =>
        Assert.InRange(FontSubsetter.Subset(Face, Glyphs(German)).Program.Length, 1_000, 9_000);

    [Fact]
    public void The_order_of_the_glyphs_does_not_matter()
    {
        ushort[] glyphs = Glyphs(German);

        FontSubset first = FontSubsetter.Subset(Face, glyphs);
        FontSubset second = FontSubsetter.Subset(Face, [.. glyphs.Reverse()]);

        Assert.True(first.Program.Span.SequenceEqual(second.Program.Span));
        Assert.Equal(first.Glyphs, second.Glyphs.Reverse());
    }

    [Fact]
    public void A_glyph_that_the_font_lacks_is_refused() =>
        Assert.Throws<FontSubsettingException>(() => FontSubsetter.Subset(Face, [60_000]));

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        byte[] expected = FontSubsetter.Subset(Face, Glyphs(German)).Program.ToArray();

        Parallel.For(0, 64, _ => Assert.Equal(expected, FontSubsetter.Subset(Face, Glyphs(German)).Program.ToArray()));
    }

    private static ushort[] Glyphs(string text) =>
        [.. Shaper.Shape(text, Face, "de").Glyphs.ToArray().Select(glyph => glyph.Id).Distinct()];

    private static Face Open(FontSubset subset) => new(FontBlob.Copy(subset.Program.ToArray()), 0);
}
