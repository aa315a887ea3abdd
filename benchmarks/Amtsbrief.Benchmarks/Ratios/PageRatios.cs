using System.Diagnostics;
using Amtsbrief.Benchmarks.Letters;
using Amtsbrief.Docx;
using Amtsbrief.Pdf;

namespace Amtsbrief.Benchmarks.Ratios;

/// <summary>Whether time and memory grow as the pages do: what one more page costs, between letters of growing length.</summary>
internal static class PageRatios
{
    private const int Rounds = 7;

    // Each length is timed as long: a short time is sooner free of what other programs do.
    private const int PagesOfRound = 1000;

    private static readonly int[] Lengths = [1, 10, 100, 1000];

    internal static IEnumerable<RatioRow> Measure() =>
    [
        .. Measure("PDF", new PdfRenderer(LongLetters.Template).Render),
        .. Measure("DOCX", new DocxRenderer(LongLetters.Template).Render),
    ];

    private static IEnumerable<RatioRow> Measure(string format, Func<Letter, byte[]> render)
    {
        Series[] series = [.. Lengths.Select(pages => new Series(pages))];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var one in series)
            {
                one.Run(render);
            }
        }

        yield return Row(format, "time of a page, 100 to 1000 pages by 10 to 100", "ms", series, one => one.Time);
        yield return Row(format, "memory of a page, 100 to 1000 pages by 10 to 100", "KB", series, one => one.Memory);
        foreach (var one in series)
        {
            yield return RatioRow.Limit($"{format}, {one.Pages} pages, by the page", one.Time / one.Pages, 0.5, "ms");
        }
    }

    private static RatioRow Row(string format, string name, string unit, Series[] series, Func<Series, double> figure)
    {
        var (first, second) = (Slope(series[1], series[2]), Slope(series[2], series[3]));
        return new RatioRow($"{format}, {name}", second, first, unit, second / first, RatioGoal.Within(0.1), IsRatioGoal: true);

        double Slope(Series low, Series high) => (figure(high) - figure(low)) / (high.Pages - low.Pages);
    }

    /// <summary>Letters of some length, all of different words, with the best of their times.</summary>
    private sealed class Series
    {
        private readonly int _wanted;
        private readonly int _calls;
        private int _seed;

        internal Series(int pages)
        {
            _wanted = pages;
            _calls = Math.Max(1, PagesOfRound / pages);
            Pages = PagedLetters.Lay(LongLetters.OfPages(pages), LongLetters.Template).Pages.Length;
        }

        internal int Pages { get; }

        /// <summary>The shortest time of one letter in milliseconds.</summary>
        internal double Time { get; private set; } = double.PositiveInfinity;

        /// <summary>The memory of one letter in kilobytes.</summary>
        internal double Memory { get; private set; } = double.PositiveInfinity;

        internal void Run(Func<Letter, byte[]> render)
        {
            Letter[] letters = [.. Enumerable.Range(0, _calls).Select(_ => LongLetters.OfPages(_wanted, ++_seed))];

            // What the letter before left is not to be cleared away in the time of this one.
            GC.Collect();
            var (memory, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            foreach (var letter in letters)
            {
                render(letter);
            }

            Time = Math.Min(Time, Stopwatch.GetElapsedTime(start).TotalMilliseconds / _calls);
            Memory = Math.Min(Memory, (GC.GetAllocatedBytesForCurrentThread() - memory) / 1024.0 / _calls);
        }
    }
}
