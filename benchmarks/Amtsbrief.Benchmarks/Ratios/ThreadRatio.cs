using System.Diagnostics;
using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>How many letters two threads make in the time in which one makes one, sharing a renderer.</summary>
internal static class ThreadRatio
{
    private const int Rounds = 60;
    private const int Letters = 60;

    internal static RatioRow Measure()
    {
        var renderer = new PdfRenderer(BuiltInTemplates.SideColumn);
        var (one, two) = (new double[Rounds], new double[Rounds]);
        for (var round = -5; round < Rounds; round++)
        {
            var (single, both) = (Time(renderer, 1), Time(renderer, 2));
            if (round >= 0)
            {
                (one[round], two[round]) = (Letters / single, 2 * Letters / both);
            }
        }

        // Other work on the machine takes a core from two threads sooner than from one, so the best rounds are compared.
        var (best, bestOfTwo) = (one.Max(), two.Max());
        return new RatioRow(
            "PDF, two threads by one", bestOfTwo, best, "letters/ms", bestOfTwo / best, RatioGoal.AtLeast(1.8), IsRatioGoal: true);
    }

    private static double Time(PdfRenderer renderer, int threads)
    {
        using var start = new Barrier(threads + 1);
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(worker => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < Letters; i++)
            {
                renderer.Render(ReferenceLetters.To((worker * Letters) + i));
            }
        }))];
        Array.ForEach(workers, worker => worker.Start());
        start.SignalAndWait();
        var begin = Stopwatch.GetTimestamp();
        Array.ForEach(workers, worker => worker.Join());
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
