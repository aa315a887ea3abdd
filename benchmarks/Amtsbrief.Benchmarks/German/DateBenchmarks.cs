using Amtsbrief.German.Dates;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Amtsbrief.Benchmarks.German;

/// <summary>Dates, written and looked for; the framework's own way without names is the yardstick.</summary>
public class DateBenchmarks
{
    private const string Text =
        "Die Anhörung findet am Freitag, dem 23. April 2027, um 14 Uhr statt; Anmeldungen erbitten wir bis Mo., 19.4.2027.";

    private static readonly LocalDate Day = new(2027, 4, 23);

    [Benchmark(Baseline = true)]
    public string Iso() => Day.ToString("uuuu'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture);

    [Benchmark]
    public string Format() => GermanDate.Format(Day, GermanDateFormat.AlphanumericWithWeekday);

    [Benchmark]
    public int FindWrongWeekdays() => GermanDate.WeekdayMismatches(Text).Count;
}
