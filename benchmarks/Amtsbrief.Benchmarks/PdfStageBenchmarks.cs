using Amtsbrief.Checking;
using Amtsbrief.Pdf;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using BenchmarkDotNet.Attributes;
using Terminhinweis;

namespace Amtsbrief.Benchmarks;

/// <summary>Where the time of a PDF goes: resolving, setting, cutting the font down; the whole letter is the yardstick.</summary>
public class PdfStageBenchmarks
{
    private static readonly Template Template = BuiltInTemplates.SideColumn;
    private static readonly ResolvedLetter Resolved = LetterCheck.Resolve(PressInvitation.Letter, Template);

    private readonly PdfRenderer _renderer = new(Template);
    private readonly ushort[] _glyphs =
    [
        .. Lay().Pages.SelectMany(page => page.Items).OfType<GlyphRunItem>()
            .Where(item => item.Run.Face == FontFaces.Arimo.Regular)
            .SelectMany(item => item.Run.Glyphs.Select(glyph => glyph.Id))
            .Distinct(),
    ];

    [Benchmark(Baseline = true)]
    public byte[] Whole() => _renderer.Render(PressInvitation.Letter);

    [Benchmark]
    public object Resolve() => LetterCheck.Resolve(PressInvitation.Letter, Template);

    [Benchmark]
    public object Layout() => Lay();

    [Benchmark]
    public object Subset() => FontSubsetter.Subset(FontFaces.Arimo.Regular, _glyphs);

    private static PagedLetter Lay() => new LetterLayout(Resolved, new FindingCollector()).Lay();
}
