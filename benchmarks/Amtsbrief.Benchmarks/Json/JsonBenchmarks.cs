using Amtsbrief.Json;
using BenchmarkDotNet.Attributes;
using Terminhinweis;

namespace Amtsbrief.Benchmarks.Json;

/// <summary>The first sample as JSON; writing is the yardstick of reading, which checks.</summary>
public class JsonBenchmarks
{
    private readonly string _json = LetterJson.Write(PressInvitation.Letter);

    [Benchmark(Baseline = true)]
    public string Write() => LetterJson.Write(PressInvitation.Letter);

    [Benchmark]
    public Letter Read() => LetterJson.Read(_json);
}
