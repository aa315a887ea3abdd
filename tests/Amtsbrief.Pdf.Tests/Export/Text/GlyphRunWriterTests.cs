using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Pdf.Tests.Conformance;
using UglyToad.PdfPig;
using PdfLetter = UglyToad.PdfPig.Content.Letter;

namespace Amtsbrief.Pdf.Tests.Export.Text;

public sealed class GlyphRunWriterTests
{
    private const double Left = 25 * 72 / 25.4;
    private const double Tolerance = 0.025;

    private static readonly FontFace Face = FontFaces.Arimo.Regular;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-37, 0)]
    [InlineData(1, 0.777)]
    [InlineData(-3, 3.1)]
    public void Write_LongLine_KeepsEveryGlyphInPlace(int kerning, double wordSpace)
    {
        var text = string.Concat(Enumerable.Repeat("Wie der Verkehr so läuft. ", 12));
        var plain = PageBuilder.Run(Face, 11.Pt, text, wordSpace.Pt);
        var run = plain with { Glyphs = [.. plain.Glyphs.Select(glyph => glyph with { Advance = (short)(glyph.Advance + kerning) })] };

        var letters = Read(run);

        var x = Left;
        Assert.Equal(run.Glyphs.Length, letters.Count);
        foreach (var (glyph, letter) in run.Glyphs.Zip(letters))
        {
            Assert.InRange(letter.StartBaseLine.X - x, -Tolerance, Tolerance);
            x += glyph.Advance * 11.0 / Face.Metrics.UnitsPerEm + (glyph.Text == " " ? wordSpace : 0);
        }
    }

    [Fact]
    public void Write_Mark_StandsWhereShapingPutIt()
    {
        var run = PageBuilder.Run(Face, 20.Pt, "a\u0301b");
        run = run with { Glyphs = [run.Glyphs[0], run.Glyphs[1] with { Advance = 0, XOffset = -512, YOffset = 256 }, .. run.Glyphs[2..]] };

        var letters = Read(run);

        Assert.Equal(["a", "\u0301", "b"], letters.Select(letter => letter.Value));
        var a = run.Glyphs[0].Advance * 20.0 / Face.Metrics.UnitsPerEm;
        Assert.Equal(Left + a - 5, letters[1].StartBaseLine.X, Tolerance);
        Assert.Equal(letters[0].StartBaseLine.Y + 2.5, letters[1].StartBaseLine.Y, Tolerance);
        Assert.Equal(Left + a, letters[2].StartBaseLine.X, Tolerance);
        Assert.Equal(letters[0].StartBaseLine.Y, letters[2].StartBaseLine.Y, Tolerance);
    }

    [Fact]
    public void Write_SameGlyphWithOtherMeaning_KeepsBothMeanings()
    {
        var letters = Read(PageBuilder.Run(Face, 11.Pt, "a-b\u00AD \u00A0"));

        Assert.Equal(["a", "-", "b", "\u00AD", " ", "\u00A0"], letters.Select(letter => letter.Value));
    }

    [Fact]
    public void Write_MoreThanHundredCodes_SplitsTheirMap()
    {
        var text = string.Concat(Enumerable.Range(0xC0, 250).Select(c => (char)c).Where(c => Face.TryGetGlyph(new(c), out _)));
        var pdf = PdfExporter.Export(InventedLetter.OneLine(text), PdfProfile.AccessibleArchive);

        ConformanceChecker.AssertConforms(pdf);
        Assert.Equal(text, string.Concat(Read(pdf).Select(letter => letter.Value)));
    }

    private static IReadOnlyList<PdfLetter> Read(GlyphRun run) =>
        Read(PdfExporter.Export(InventedLetter.OneRun(run), PdfProfile.AccessibleArchive));

    private static IReadOnlyList<PdfLetter> Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPage(1).Letters;
    }
}
