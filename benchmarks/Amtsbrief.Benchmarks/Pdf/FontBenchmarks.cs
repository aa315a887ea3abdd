using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Writing;
using Amtsbrief.Templates;
using BenchmarkDotNet.Attributes;

namespace Amtsbrief.Benchmarks.Pdf;

/// <summary>What a font costs that no letter had before: cutting it down, and deflating that, which is the yardstick.</summary>
public class FontBenchmarks
{
    private static readonly FontFace Face = FontFaces.Arimo.Regular;

    private readonly ushort[] _glyphs =
    [
        .. PagedLetters.Lay(ReferenceLetters.To(1), BuiltInTemplates.SideColumn).Pages
            .SelectMany(page => page.Items).OfType<GlyphRunItem>()
            .Where(item => item.Run.Face == Face)
            .SelectMany(item => item.Run.Glyphs.Select(glyph => glyph.Id))
            .Distinct(),
    ];

    private ReadOnlyMemory<byte> _program;

    [GlobalSetup]
    public void Prepare() => _program = FontSubsetter.Subset(Face, _glyphs).Program;

    [Benchmark(Baseline = true)]
    public byte[] Deflate() => Flate.Pack(_program.Span);

    [Benchmark]
    public object Subset() => FontSubsetter.Subset(Face, _glyphs);
}
