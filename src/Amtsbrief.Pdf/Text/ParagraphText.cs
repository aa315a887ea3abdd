using System.Collections.Immutable;
using Amtsbrief.Pdf.Hyphenation;

namespace Amtsbrief.Pdf.Text;

/// <summary>The characters of a paragraph as they are set, with the places where lines may end.</summary>
internal sealed class ParagraphText
{
    private readonly char[] _characters;
    private readonly BreakKind[] _breaks;
    private readonly int[] _starts;

    /// <summary>Joins the runs, finds the breaks and takes out the characters that only steer breaking.</summary>
    internal ParagraphText(ImmutableArray<StyledText> runs)
    {
        string text = string.Concat(runs.Select(run => run.Text));
        _characters = new char[text.Length];
        _breaks = FindBreaks(runs, text);
        _starts = new int[runs.Length + 1];
        BreakKind carried = BreakKind.None;
        for (int run = 0, from = 0; run < runs.Length; run++)
        {
            _starts[run] = Length;
            for (int to = from + runs[run].Text.Length; from < to; from++)
            {
                BreakKind kind = _breaks[from] == BreakKind.None ? carried : _breaks[from];
                if (SteersBreaking(text[from]))
                {
                    carried = kind;
                    continue;
                }

                // What is kept never outruns what is read, so the breaks can move down in place.
                (_characters[Length], _breaks[Length]) = (text[from], kind);
                Length++;
                carried = BreakKind.None;
            }
        }

        _starts[^1] = Length;
    }

    /// <summary>How many characters there are.</summary>
    internal int Length { get; private set; }

    /// <summary>The characters between two places.</summary>
    internal ReadOnlySpan<char> this[Range range] => _characters.AsSpan(0, Length)[range];

    /// <summary>How a line may end before a character.</summary>
    internal BreakKind BreakBefore(int index) => _breaks[index];

    /// <summary>Where a run begins; the number of runs gives the end of the text.</summary>
    internal int StartOf(int run) => _starts[run];

    private static BreakKind[] FindBreaks(ImmutableArray<StyledText> runs, string text)
    {
        BreakKind[] breaks = new BreakKind[text.Length];
        LineBreak[] found = new LineBreak[text.Length];
        Hyphenator? last = null;
        int start = 0;
        foreach (StyledText run in runs)
        {
            Hyphenator hyphenator = run.Hyphenate ? Hyphenator.For(run.Language) : Hyphenator.None;
            if (hyphenator != last)
            {
                // All of the text, because a word may go on in the next run.
                hyphenator.Hyphenate(text, found);
                last = hyphenator;
            }

            for (int end = start + run.Text.Length; start < end; start++)
            {
                breaks[start] = found[start] switch
                {
                    LineBreak.None => BreakKind.None,
                    LineBreak.HardHyphen => BreakKind.Plain,
                    _ => BreakKind.Hyphenated,
                };
            }
        }

        BreakRules.Mark(text, breaks);
        return breaks;
    }

    private static bool SteersBreaking(char c) =>
        c is InvisibleCharacter.SoftHyphen or InvisibleCharacter.ZeroWidthSpace or InvisibleCharacter.WordJoiner or '\uFEFF';
}
