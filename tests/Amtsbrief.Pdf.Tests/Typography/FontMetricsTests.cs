using System.Text;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Tests.Fonts;
using Amtsbrief.Typography;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Tests.Typography;

/// <summary>The metrics of the core package against HarfBuzz, which reads the embedded fonts themselves.</summary>
public class FontMetricsTests
{
    [Theory]
    [InlineData("Regular", false, false)]
    [InlineData("Italic", false, true)]
    [InlineData("Bold", true, false)]
    [InlineData("BoldItalic", true, true)]
    public void Every_character_has_the_advance_of_the_embedded_font(string name, bool bold, bool italic)
    {
        using var blob = Load($"Arimo-{name}.ttf");
        using var face = new Face(blob, 0);
        using var font = new Font(face);
        font.SetFunctionsOpenType();
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        var metrics = FontMetrics.Arimo(bold, italic);

        var known = 0;
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value))
                continue;

            var character = new Rune(value);
            var has = font.TryGetNominalGlyph(value, out var glyph);
            Assert.Equal(has, metrics.Has(character));
            if (!has)
                continue;

            known++;
            Assert.Equal(font.GetHorizontalGlyphAdvance(glyph), metrics.Advance(character));
        }

        Assert.True(known > 2000, $"Only {known} characters were compared.");
        Assert.Equal(face.UnitsPerEm, metrics.UnitsPerEm);
    }

    private static Blob Load(string resource)
    {
        using var stream = typeof(Hyphenator).Assembly.GetManifestResourceStream(resource)!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return FontBlob.Copy(file);
    }
}
