using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Pdf;
using BenchmarkDotNet.Attributes;

namespace Amtsbrief.Benchmarks.Pdf;

/// <summary>Whole letters of some pages; the check alone is the yardstick.</summary>
public class PdfLetterBenchmarks
{
    private readonly PdfRenderer _renderer = new(LongLetters.Template);
    private Letter _letter = ReferenceLetters.To(1);
    private int _seed;

    [Params(1, 3, 30)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Prepare() => _letter = LongLetters.OfPages(Pages);

    [Benchmark(Baseline = true)]
    public object Check() => LetterCheck.Check(_letter, LongLetters.Template);

    [Benchmark]
    public byte[] Remembered() => _renderer.Render(_letter);

    /// <summary>Making up the words is part of the time.</summary>
    [Benchmark]
    public byte[] NewWords() => _renderer.Render(LongLetters.OfPages(Pages, ++_seed));
}
