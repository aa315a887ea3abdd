using Amtsbrief.German.Dates;
using Amtsbrief.Json;
using Amtsbrief.Pdf.Hyphenation;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Terminhinweis;

namespace Amtsbrief.Benchmarks;

/// <summary>The text side: a date, a long word, a letter as JSON.</summary>
public class TextBenchmarks
{
    private const string Word = "Öffentlichkeitsbeteiligungsverfahren";

    private static readonly LocalDate Day = new(2027, 4, 23);

    private readonly string _json = LetterJson.Write(PressInvitation.Letter);
    private readonly LineBreak[] _breaks = new LineBreak[Word.Length];

    [Benchmark(Baseline = true)]
    public string Date() => GermanDate.Format(Day, GermanDateFormat.AlphanumericWithWeekday);

    [Benchmark]
    public int Hyphenate() => HyphenationRules.Usual.For("de").Hyphenate(Word, _breaks);

    [Benchmark]
    public Letter ReadJson() => LetterJson.Read(_json);
}
