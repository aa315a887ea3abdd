using System.Text;
using Amtsbrief.Pdf.Fonts;

namespace Amtsbrief.Pdf.Tests.Fonts;

public sealed class FontFaceTests
{
    private static FontFace Face => FontFaces.Arimo.Regular;

    [Theory]
    [InlineData(false, false, "Arimo-Regular", 400, 0)]
    [InlineData(true, false, "Arimo-Bold", 700, 0)]
    [InlineData(false, true, "Arimo-Italic", 400, -12)]
    [InlineData(true, true, "Arimo-BoldItalic", 700, -12)]
    public void Each_style_has_its_face(bool bold, bool italic, string name, int weight, double angle)
    {
        FontFace face = FontFaces.Arimo.Get(bold, italic);

        Assert.Equal(name, face.PostScriptName);
        Assert.Equal(weight, face.Metrics.WeightClass);
        Assert.Equal(angle, face.Metrics.ItalicAngle);
        Assert.True(face.IsEmbeddable);
    }

    [Fact]
    public void Advances_are_those_of_Arial()
    {
        // Arial's published widths in 1/2048 em; Arimo is made to match them.
        (char Character, int Width)[] arial =
            [('A', 1366), ('a', 1139), ('W', 1933), ('i', 455), ('ß', 1251), (' ', 569), ('0', 1139)];
        foreach ((char character, int width) in arial)
        {
            Assert.True(Face.TryGetGlyph(new Rune(character), out ushort glyph));
            Assert.Equal(width, Face.AdvanceOf(glyph));
        }
    }

    [Fact]
    public void A_character_outside_of_the_font_has_no_glyph() => Assert.False(Face.TryGetGlyph(new Rune('\u4E00'), out _));

    [Theory]
    [InlineData(2048, 139_700)]
    [InlineData(1, 68)]
    [InlineData(-1, -68)]
    [InlineData(0, 0)]
    public void Font_units_are_rounded_to_the_nearest_length(int units, int emu) =>
        Assert.Equal(Length.FromEmu(emu), Face.Scale(units, 11.Pt));

    [Fact]
    public void Halves_are_rounded_up() =>
        Assert.Equal(
            (Length.FromEmu(1), Length.Zero),
            (Face.Scale(1, Length.FromEmu(1024)), Face.Scale(-1, Length.FromEmu(1024))));

    [Theory]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(int.MaxValue + 1L, int.MaxValue)]
    [InlineData(1L << 41, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue)]
    [InlineData(int.MinValue - 1L, int.MinValue)]
    [InlineData(int.MaxValue - 1L, int.MaxValue - 1)]
    [InlineData(int.MinValue + 1L, int.MinValue + 1)]
    public void What_is_beyond_the_longest_length_stays_there(long units, int emu) =>
        // At a size of one em unit to the length, both count the same.
        Assert.Equal(Length.FromEmu(emu), Face.Scale(units, Length.FromEmu(2048)));

    [Fact]
    public void Bytes_that_are_no_font_are_refused() =>
        Assert.Throws<FontFormatException>(() => FontFace.Load(new MemoryStream("no font"u8.ToArray())));

    [Fact]
    public void A_font_that_is_cut_off_is_refused()
    {
        byte[] file = Read("Arimo-Regular.ttf");

        Assert.Throws<FontFormatException>(() => FontFace.Load(new MemoryStream(file, 0, 1_000)));
    }

    [Theory]
    [InlineData(0x0000, true)]
    [InlineData(0x0008, true)]
    [InlineData(0x0002, false)]
    [InlineData(0x0104, false)]
    [InlineData(0x0200, false)]
    public void The_licence_bits_decide_about_embedding(ushort licence, bool expected)
    {
        byte[] file = Read("Arimo-Regular.ttf");
        int os2 = TableOffset(file, "OS/2"u8);
        (file[os2 + 8], file[os2 + 9]) = ((byte)(licence >> 8), (byte)licence);

        Assert.Equal(expected, FontFace.Load(new MemoryStream(file)).IsEmbeddable);
    }

    [Fact]
    public void A_font_with_glyphs_too_wide_for_16_bits_is_refused()
    {
        FontFace.Load(WithWidest(0x3FFF));
        Assert.Contains("16384", Assert.Throws<FontFormatException>(() => FontFace.Load(WithWidest(0x4000))).Message);

        static MemoryStream WithWidest(int units)
        {
            byte[] file = Read("Arimo-Regular.ttf");
            int widest = TableOffset(file, "hhea"u8) + 10;
            (file[widest], file[widest + 1]) = ((byte)(units >> 8), (byte)units);
            return new MemoryStream(file);
        }
    }

    private static byte[] Read(string resource)
    {
        using Stream stream = typeof(FontFace).Assembly.GetManifestResourceStream(resource)!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static int TableOffset(byte[] file, ReadOnlySpan<byte> tag)
    {
        int record = 12 + file.AsSpan(12).IndexOf(tag);
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(record + 8));
    }
}
