using System.Diagnostics;
using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>How many letters two threads make in the time in which one thread makes one, sharing a renderer.</summary>
internal static class ThreadRatio
{
    private const int Rounds = 80;
    private const int Best = Rounds / 8;

    // Enough of them that starting and waiting for threads costs nothing beside.
    private const int Letters = 400;
    private const int WarmUps = 5;

    internal static IEnumerable<RatioRow> Measure() =>
    [
        .. Measure("PDF", new PdfRenderer(BuiltInTemplates.SideColumn).Render),
        .. Measure("DOCX", new DocxRenderer(BuiltInTemplates.SideColumn).Render),
    ];

    private static IEnumerable<RatioRow> Measure(string format, Func<Letter, byte[]> render)
    {
        var (one, two) = (new Turn[Rounds], new Turn[Rounds]);
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var (single, both) = (Run(render, 1), Run(render, 2));
            if (round >= 0)
            {
                (one[round], two[round]) = (single, both);
            }
        }

        // Other work on the machine takes a core from two threads sooner than from one, so the best rounds are compared: an
        // eighth of them, since a single one may be luck.
        var (best, bestOfTwo) = (
            one.Select(turn => turn.Rate).OrderDescending().Take(Best).Average(),
            two.Select(turn => turn.Rate).OrderDescending().Take(Best).Average());
        yield return new RatioRow(
            $"{format}, two threads by one", bestOfTwo, best, "letters/ms", bestOfTwo / best, RatioGoal.AtLeast(1.8),
            IsRatioGoal: true);

        // What threads take from each other shows here however busy the machine is.
        var (work, workOfTwo) = (
            one.Select(turn => turn.Work).Order().Take(Best).Average(), two.Select(turn => turn.Work).Order().Take(Best).Average());
        yield return new RatioRow(
            $"{format}, processor time of a letter with two threads by one", workOfTwo, work, "ms", workOfTwo / work,
            RatioGoal.AtMost(2 / 1.8), IsRatioGoal: true);
    }

    private static Turn Run(Func<Letter, byte[]> render, int threads)
    {
        using var start = new Barrier(threads + 1);
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(worker => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < Letters; i++)
            {
                render(ReferenceLetters.To((worker * Letters) + i));
            }
        }))];
        Array.ForEach(workers, worker => worker.Start());
        start.SignalAndWait();
        var (begin, work) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        Array.ForEach(workers, worker => worker.Join());
        var letters = threads * Letters;
        return new Turn(
            letters / Stopwatch.GetElapsedTime(begin).TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - work).TotalMilliseconds / letters);
    }

    /// <summary>Letters by the millisecond, and the processor time of one.</summary>
    private readonly record struct Turn(double Rate, double Work);
}
