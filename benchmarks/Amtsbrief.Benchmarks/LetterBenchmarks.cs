using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;
using BenchmarkDotNet.Attributes;
using Terminhinweis;

namespace Amtsbrief.Benchmarks;

/// <summary>Whole letters, warm: the first sample to each format, with the check alone as the yardstick.</summary>
public class LetterBenchmarks
{
    private static readonly Template Template = BuiltInTemplates.SideColumn;

    private readonly PdfRenderer _pdf = new(Template);
    private readonly DocxRenderer _docx = new(Template);

    [Benchmark(Baseline = true)]
    public object Check() => LetterCheck.Check(PressInvitation.Letter, Template);

    [Benchmark]
    public byte[] Pdf() => _pdf.Render(PressInvitation.Letter);

    [Benchmark]
    public byte[] Docx() => _docx.Render(PressInvitation.Letter);
}
