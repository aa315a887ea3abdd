namespace Amtsbrief.Measuring.Pages;

/// <summary>Puts the characters of a page together to words and lines.</summary>
internal static class LineBuilder
{
    /// <summary>Rounding of a writer does not take a character off its line by more points than this.</summary>
    private const double SameBaseline = 0.5;

    /// <summary>The widest gap between words of a line, in parts of the type size; justified text has wide ones.</summary>
    private const double WidestGap = 1.2;

    /// <summary>The narrowest gap that parts words without a space character, in parts of the type size.</summary>
    private const double WordGap = 0.18;

    /// <summary>Some writers make bold by printing a character twice, this near to itself.</summary>
    private const double Reprint = 0.08;

    internal static ValueList<TextLine> Build(int page, List<Glyph> glyphs)
    {
        List<TextLine> lines = [];
        foreach (var group in OnOneBaseline(glyphs.OrderBy(glyph => glyph.Baseline)))
        {
            foreach (var run in Runs(group))
            {
                if (Words(run) is { Count: > 0 } words)
                {
                    lines.Add(Line(page, run, words));
                }
            }
        }

        return ValueList.From(RaisedText.Merge(lines).OrderBy(line => line.Baseline).ThenBy(line => line.Left));
    }

    private static IEnumerable<List<Glyph>> OnOneBaseline(IEnumerable<Glyph> sorted)
    {
        List<Glyph> group = [];
        foreach (var glyph in sorted)
        {
            if (group.Count > 0 && glyph.Baseline - group[0].Baseline > SameBaseline)
            {
                yield return group;
                group = [];
            }

            group.Add(glyph);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static IEnumerable<List<Glyph>> Runs(List<Glyph> group)
    {
        List<Glyph> run = [];
        foreach (var glyph in group.Where(glyph => !glyph.IsSpace).OrderBy(glyph => glyph.Left))
        {
            if (run.Count > 0)
            {
                var last = run[^1];
                if (glyph.Text == last.Text && glyph.Left - last.Left < Reprint * last.Size)
                {
                    continue;
                }

                if (glyph.Left - last.Right > WidestGap * Math.Max(glyph.Size, last.Size))
                {
                    yield return run;
                    run = [];
                }
            }

            run.Add(glyph);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static List<TextWord> Words(List<Glyph> run)
    {
        List<TextWord> words = [];
        var start = 0;
        for (var index = 1; index <= run.Count; index++)
        {
            if (index == run.Count || run[index].Left - run[index - 1].Right > WordGap * run[index - 1].Size)
            {
                words.Add(Word(run[start..index]));
                start = index;
            }
        }

        return words;
    }

    private static TextWord Word(List<Glyph> glyphs) => new(
        string.Concat(glyphs.Select(glyph => glyph.Text)),
        Points.ToLength(glyphs[0].Left),
        Points.ToLength(glyphs[^1].Right),
        Points.ToLength(glyphs[0].Baseline),
        Points.ToLength(glyphs[0].Size),
        MostAreBold(glyphs));

    private static TextLine Line(int page, List<Glyph> run, List<TextWord> words) => new()
    {
        Page = page,
        Words = ValueList.From(words),
        Baseline = Points.ToLength(MostCommon(run, glyph => glyph.Baseline)),
        Size = Points.ToLength(MostCommon(run, glyph => glyph.Size)),
        IsBold = MostAreBold(run),
    };

    private static bool MostAreBold(List<Glyph> glyphs) => glyphs.Count(glyph => glyph.IsBold) * 2 > glyphs.Count;

    private static double MostCommon(List<Glyph> glyphs, Func<Glyph, double> figure) =>
        glyphs.GroupBy(glyph => Math.Round(figure(glyph), 2)).MaxBy(group => group.Count())!.Key;
}
