using System.Text;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Typography;

public class FontMetricsTests
{
    private static readonly FontMetrics _regular = FontMetrics.Arimo();

    // Widths of Arial in 2048ths of an em, which Arimo is made to equal.
    [Theory]
    [InlineData(' ', 569, 569)]
    [InlineData('0', 1139, 1139)]
    [InlineData('A', 1366, 1479)]
    [InlineData('W', 1933, 1933)]
    [InlineData('i', 455, 569)]
    [InlineData('m', 1706, 1821)]
    [InlineData('ß', 1251, 1251)]
    [InlineData('ü', 1139, 1251)]
    [InlineData('€', 1139, 1139)]
    public void Characters_are_as_wide_as_in_Arial(char character, int regular, int bold)
    {
        Assert.Equal(regular, FontMetrics.Arimo().Advance(new Rune(character)));
        Assert.Equal(regular, FontMetrics.Arimo(italic: true).Advance(new Rune(character)));
        Assert.Equal(bold, FontMetrics.Arimo(bold: true).Advance(new Rune(character)));
        Assert.Equal(bold, FontMetrics.Arimo(bold: true, italic: true).Advance(new Rune(character)));
    }

    [Fact]
    public void Every_face_is_read_once()
    {
        FontMetrics[] faces =
        [
            FontMetrics.Arimo(), FontMetrics.Arimo(italic: true),
            FontMetrics.Arimo(bold: true), FontMetrics.Arimo(bold: true, italic: true),
        ];
        Assert.Equal(4, faces.Distinct().Count());
        Assert.Same(faces[0], FontMetrics.Arimo(bold: false, italic: false));
        Assert.All(faces, face => Assert.Equal(2048, face.UnitsPerEm));
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("ẞ", true)]
    [InlineData("ș", true)]
    [InlineData("\u0308", true)]
    [InlineData("…", true)]
    [InlineData("漢", false)]
    [InlineData("😀", false)]
    [InlineData("\u0001", false)]
    [InlineData("\U0010FFFF", false)]
    public void A_character_that_the_face_lacks_is_told_and_takes_no_room(string text, bool has)
    {
        var character = Rune.GetRuneAt(text, 0);
        Assert.Equal(has, _regular.Has(character));
        if (!has)
            Assert.Equal(0, _regular.Advance(character));
    }

    [Fact]
    public void A_line_is_as_wide_as_its_characters()
    {
        // A 1366, m 1706, t 569: 3641 units of 2048 to the em.
        Assert.Equal(Length.FromEmu(3641 * 11 * 12_700 / 2048), _regular.Measure("Amt", 11.Pt));
        Assert.Equal(Length.Zero, _regular.Measure("", 11.Pt));
    }

    [Fact]
    public void A_width_is_rounded_once_and_not_for_each_character()
    {
        // 569 × 12 700 / 2048 = 3528.466…, so a hundred spaces rounded one by one would be 47 units short.
        Assert.Equal(352_847, _regular.Measure(new string(' ', 100), 1.Pt).Emu);
    }

    [Fact]
    public void A_soft_hyphen_takes_no_room() =>
        Assert.Equal(_regular.Measure("Hausamt", 11.Pt), _regular.Measure("Haus\u00ADamt", 11.Pt));
}
