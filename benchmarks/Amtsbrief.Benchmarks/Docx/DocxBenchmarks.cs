using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Benchmarks.Ratios;
using Amtsbrief.Docx;
using Amtsbrief.Templates;
using BenchmarkDotNet.Attributes;

namespace Amtsbrief.Benchmarks.Docx;

/// <summary>The reference letter as DOCX; the same text by the Open XML SDK alone is the yardstick.</summary>
public class DocxBenchmarks
{
    private static readonly Template Template = BuiltInTemplates.SideColumn;

    private readonly DocxRenderer _renderer = new(Template);
    private readonly Letter _letter = ReferenceLetters.To(1);
    private readonly string[] _lines = BareDocument.LinesOf(ReferenceLetters.To(1), Template);

    [Benchmark(Baseline = true)]
    public byte[] Bare() => BareDocument.Write(_lines);

    [Benchmark]
    public byte[] Letter() => _renderer.Render(_letter);
}
