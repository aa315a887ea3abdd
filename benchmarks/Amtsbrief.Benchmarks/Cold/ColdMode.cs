using System.Diagnostics;
using System.Globalization;
using Amtsbrief.Benchmarks.Ratios;

namespace Amtsbrief.Benchmarks.Cold;

/// <summary>
/// The mode <c>--cold</c>: from the start of a program to the finished PDF of the first sample. Other programs only make it
/// longer, so the fastest start counts.
/// </summary>
internal static class ColdMode
{
    private const int Starts = 20;

    internal static int Run(string program)
    {
        var letter = Path.Combine(Repository.Root, "samples", "01-Terminhinweis", "terminhinweis.json");
        var folder = Directory.CreateTempSubdirectory("amtsbrief-cold");
        string[] arguments = ["render", letter, "--template", "side-column", "--format", "pdf", "--output", folder.FullName];
        var waits = new double[Starts];
        for (var start = 0; start < Starts; start++)
        {
            var begin = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            waits[start] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        folder.Delete(recursive: true);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Starts} starts: fastest {waits.Min():0} ms, median {Race.Median(waits):0} ms"));
        return 0;
    }
}
