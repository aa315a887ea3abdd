using System.Diagnostics;
using System.Globalization;
using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;

namespace Amtsbrief.Benchmarks.Soak;

/// <summary>The mode <c>--soak</c>: very many different letters by one renderer, with the memory that is in use.</summary>
internal static class SoakMode
{
    private const int Parts = 10;

    internal static int Run(int letters)
    {
        var renderer = new PdfRenderer(BuiltInTemplates.SideColumn);
        Console.WriteLine("| letters | letters/s | managed memory | other memory |\n|---:|---:|---:|---:|");
        for (var part = 0; part < Parts; part++)
        {
            var start = Stopwatch.GetTimestamp();
            var (first, end) = (letters * part / Parts, letters * (part + 1) / Parts);
            for (var number = first; number < end; number++)
            {
                renderer.Render(ReferenceLetters.New(number));
            }

            var rate = (end - first) / Stopwatch.GetElapsedTime(start).TotalSeconds;
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            var (managed, all) = (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
            var committed = GC.GetGCMemoryInfo().TotalCommittedBytes;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {end} | {rate:0} | {Megabytes(managed):0.0} MB | {Megabytes(all - committed):0.0} MB |"));
        }

        return 0;
    }

    private static double Megabytes(long bytes) => bytes / 1024.0 / 1024.0;
}
