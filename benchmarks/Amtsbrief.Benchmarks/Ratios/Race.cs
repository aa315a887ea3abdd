using System.Diagnostics;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>
/// Times several pieces of work in turns of a few milliseconds, one thread, so that whatever else the machine does meets all
/// of them alike. Each call of a piece of work gets another number, by which letters differ.
/// </summary>
internal static class Race
{
    private const double TurnMilliseconds = 6;
    private const int WarmCalls = 20;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>Runs rounds in which everybody has a turn.</summary>
    /// <returns>For each piece of work how many milliseconds one call took, turn by turn.</returns>
    internal static double[][] Run(int rounds, params ReadOnlySpan<Action<int>> works)
    {
        var calls = new int[works.Length];
        var times = new double[works.Length][];
        foreach (var work in works)
        {
            Warm(work);
        }

        for (var i = 0; i < works.Length; i++)
        {
            calls[i] = Math.Max(1, (int)(TurnMilliseconds / Time(works[i], 0, WarmCalls)));
            times[i] = new double[rounds];
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                times[i][round] = Time(works[i], round * calls[i], calls[i]);
            }
        }

        return times;
    }

    /// <summary>The middle of several figures, which does not heed rounds that something disturbed.</summary>
    internal static double Median(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    /// <summary>How many times the other's time somebody took, as the middle of all rounds.</summary>
    internal static double Ratio(double[] ours, double[] reference) =>
        Median(ours.Zip(reference, (our, other) => our / other));

    /// <summary>How many kilobytes one call allocates.</summary>
    internal static double Allocation(Action<int> work)
    {
        const int Calls = 200;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            work(i);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / Calls;
    }

    // Until the compiler has no better code to offer, which takes it a while beside other work.
    private static void Warm(Action<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; Stopwatch.GetElapsedTime(start) < WarmUp; call++)
        {
            work(call);
        }
    }

    private static double Time(Action<int> work, int first, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            work(first + i);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / calls;
    }
}
