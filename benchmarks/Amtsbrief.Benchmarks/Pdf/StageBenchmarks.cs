using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Checking;
using Amtsbrief.Pdf;
using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using BenchmarkDotNet.Attributes;

namespace Amtsbrief.Benchmarks.Pdf;

/// <summary>The stages of a letter's way to a file, with what earlier letters left and without; the whole is the yardstick.</summary>
public class StageBenchmarks
{
    private static readonly Template Template = BuiltInTemplates.SideColumn;
    private static readonly CheckedTemplate Checked = new(Template);
    private static readonly Letter Letter = ReferenceLetters.To(1);
    private static readonly ResolvedLetter Resolved = LetterCheck.Resolve(Letter, Template);
    private static readonly PagedLetter Paged = PagedLetters.Lay(Letter, Template);

    private readonly PdfRenderer _renderer = new(Template);
    private readonly BrokenParagraphs _paragraphs = new();
    private readonly ExportCaches _caches = new();

    [Benchmark(Baseline = true)]
    public byte[] Whole() => _renderer.Render(Letter);

    [Benchmark]
    public object CheckAndResolve() => LetterCheck.Resolve(Letter, Checked);

    [Benchmark]
    public object LayoutNew() => new LetterLayout(Resolved, new FindingCollector()).Lay();

    [Benchmark]
    public object LayoutRemembered() => new LetterLayout(Resolved, new FindingCollector(), _paragraphs).Lay();

    [Benchmark]
    public object ExportNew() => PdfExporter.Export(Paged, PdfProfile.AccessibleArchive);

    [Benchmark]
    public object ExportRemembered() => PdfExporter.Export(Paged, PdfProfile.AccessibleArchive, caches: _caches);
}
