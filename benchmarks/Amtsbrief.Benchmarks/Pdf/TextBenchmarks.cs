using System.Collections.Immutable;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Text;
using BenchmarkDotNet.Attributes;

namespace Amtsbrief.Benchmarks.Pdf;

/// <summary>
/// From characters to lines, for a paragraph of seven lines: shaping is the yardstick. A paragraph that is remembered costs
/// nothing but its key.
/// </summary>
public class TextBenchmarks
{
    private const string Word = "Öffentlichkeitsbeteiligungsverfahren";
    private const string Paragraph =
        "Wo vor fünfzig Jahren noch Getreide verladen wurde, wächst heute ein Auwald: Zwischen dem alten Speicher und der " +
        "Schleuse hat das Land gemeinsam mit der Hafengesellschaft zwölf Hektar Uferfläche zurückgebaut. Schulklassen, Vereine " +
        "und Forschungseinrichtungen können künftig beobachten, wie der Fluss sein Bett verändert, welche Fischarten " +
        "zurückkehren und was das für den Hochwasserschutz der Unterlieger bedeutet.";

    private static readonly FontFace Face = FontFaces.Arimo.Regular;
    private static readonly ImmutableArray<StyledText> Runs = [new(Paragraph, Face, 11.Pt, "de-DE")];
    private static readonly Length Width = 100.Mm;

    private readonly LineBreak[] _breaks = new LineBreak[Word.Length];
    private readonly BrokenParagraphs _remembered = new();

    [Benchmark(Baseline = true)]
    public object Shape() => Shaper.Shape(Paragraph, Face, "de-DE");

    [Benchmark]
    public object Break() => ParagraphBreaker.Break(Runs, Width, HyphenationRules.Usual);

    [Benchmark]
    public object BreakRemembered() => _remembered.Break(Runs, Width, HyphenationRules.Usual, justify: false);

    [Benchmark]
    public int HyphenateWord() => HyphenationRules.Usual.For("de").Hyphenate(Word, _breaks);
}
