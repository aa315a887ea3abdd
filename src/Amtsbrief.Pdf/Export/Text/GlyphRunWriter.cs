using Amtsbrief.Pdf.Text;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>Shows a run so that each glyph stands where shaping put it.</summary>
internal static class GlyphRunWriter
{
    // Smaller errors are left standing, as nobody sees them (0.02 pt at 10 pt); they are measured from the run's start, so
    // they never add up.
    private const int Tolerance = 1;

    internal static void Write(ContentStream content, EmbeddedFont font, GlyphRun run)
    {
        var shower = new GlyphShower(content);
        var units = 0L;
        var (spaces, stretch) = (0L, 0L);
        var pen = 0L;
        var marked = default(MarkedLetters);
        var glyphs = run.Glyphs.AsSpan();
        for (var index = 0; index < glyphs.Length; index++)
        {
            ref readonly var glyph = ref glyphs[index];
            if (index == marked.End)
            {
                marked = MarkedLetters.At(run.Glyphs, index);
                shower.Replace(marked.Text);
            }

            ref readonly var code = ref font.CodeOf(glyph);
            var target = font.ToThousandths(units + glyph.XOffset) + stretch;
            if (Math.Abs(target - pen) > Tolerance)
            {
                shower.MovePen(target - pen);
                pen = target;
            }

            shower.Rise(RiseOf(glyph, font, run));
            shower.Show(code.Code);
            pen += code.Width;
            units += glyph.Advance;
            if (glyph.IsSpace)
            {
                spaces++;
                stretch = PdfLengths.RoundedRatio(spaces * run.WordSpace.Emu * 1000, run.Size.Emu);
            }
        }

        shower.End();
    }

    private static long RiseOf(in Glyph glyph, EmbeddedFont font, GlyphRun run) => glyph.YOffset == 0
        ? 0
        : Length.FromEmu((int)PdfLengths.RoundedRatio((long)glyph.YOffset * run.Size.Emu, font.Face.Metrics.UnitsPerEm)).Thousandths;
}
