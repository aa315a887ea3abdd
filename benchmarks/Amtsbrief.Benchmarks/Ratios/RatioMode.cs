using System.Runtime.InteropServices;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>The mode <c>--ratios</c>: one table, in under two minutes.</summary>
internal static class RatioMode
{
    private const string ResultFile = "benchmarks/results/ratios.md";

    /// <summary>Measures everything, prints the table and, if asked, keeps it.</summary>
    /// <returns>The exit code: 1 when a ratio misses its goal.</returns>
    internal static int Run(bool save)
    {
        List<string> table =
        [
            "| name | ours | reference | ratio | goal | holds |",
            "|---|---:|---:|---:|---:|---|",
        ];
        table.ForEach(Console.WriteLine);
        var missed = 0;
        foreach (var row in LetterRatios.Measure().Concat(ThreadRatio.Measure()).Concat(PageRatios.Measure()))
        {
            missed += row.IsRatioGoal && !row.Holds ? 1 : 0;
            table.Add(row.ToMarkdown());
            Console.WriteLine(table[^1]);
        }

        if (save)
        {
            var file = Path.Combine(Repository.Root, ResultFile);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, string.Join('\n', [.. Head(), .. table, ""]));
        }

        return missed > 0 ? 1 : 0;
    }

    private static IEnumerable<string> Head() =>
    [
        "# Ratios of one run",
        "Written by `--ratios --save`; how to read it is in [../README.md](../README.md).",
        "",
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} cores.",
        "",
    ];
}
