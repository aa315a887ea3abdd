using System.Diagnostics;
using System.Globalization;
using Amtsbrief.Benchmarks.Ratios;

namespace Amtsbrief.Benchmarks.Cold;

/// <summary>
/// The mode <c>--cold</c>: from the start of the tool to the finished PDF of the first sample. Processor time is printed beside,
/// since other programs make the wait longer and that not.
/// </summary>
internal static class ColdMode
{
    private const int Starts = 20;

    internal static int Run(string tool)
    {
        var letter = Path.Combine(Repository.Root, "samples", "01-Terminhinweis", "terminhinweis.json");
        var folder = Directory.CreateTempSubdirectory("amtsbrief-cold");
        string[] arguments = ["render", letter, "--template", "side-column", "--format", "pdf", "--output", folder.FullName];
        var (waits, work) = (new double[Starts], new double[Starts]);
        for (var start = 0; start < Starts; start++)
        {
            var begin = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            waits[start] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            work[start] = process.TotalProcessorTime.TotalMilliseconds;
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        folder.Delete(recursive: true);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Starts} starts: {Race.Median(waits):0} ms, fastest {waits.Min():0} ms; processor {Race.Median(work):0} ms"));
        return 0;
    }
}
