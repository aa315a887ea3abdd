using System.Buffers;
using System.Collections.Immutable;
using Amtsbrief.Pdf.Hyphenation;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// The characters of a paragraph as they are set, with the places where lines may end. Breaks inside words are found when a
/// line asks for them, because most words never stand at the end of one.
/// </summary>
internal sealed class ParagraphText : IDisposable
{
    private readonly ImmutableArray<StyledText> _runs;
    private readonly HyphenationRules _rules;
    private readonly string _source;
    private readonly char[] _characters;
    private readonly int[] _places;
    private readonly BreakKind[] _breaks;
    private readonly int[] _starts;
    private int _searched;

    /// <summary>Joins the runs and takes out the characters that only steer breaking.</summary>
    internal ParagraphText(ImmutableArray<StyledText> runs, HyphenationRules rules)
    {
        (_runs, _rules) = (runs, rules);
        _source = runs is [var only] ? only.Text : string.Concat(runs.Select(run => run.Text));
        _characters = ArrayPool<char>.Shared.Rent(_source.Length);
        _places = ArrayPool<int>.Shared.Rent(_source.Length + 1);
        _breaks = ArrayPool<BreakKind>.Shared.Rent(_source.Length);
        _starts = new int[runs.Length + 1];
        var breaks = _breaks.AsSpan(0, _source.Length);
        breaks.Clear();
        BreakRules.Mark(_source, breaks);
        Fill();
    }

    /// <summary>How many characters there are.</summary>
    internal int Length { get; private set; }

    /// <summary>The characters between two places.</summary>
    internal ReadOnlySpan<char> this[Range range] => _characters.AsSpan(0, Length)[range];

    /// <summary>How a line may end before a character; inside words only after <see cref="FindBreaksInside"/>.</summary>
    internal BreakKind BreakBefore(int index) => _breaks[index];

    /// <summary>Where a run begins; the number of runs gives the end of the text.</summary>
    internal int StartOf(int run) => _starts[run];

    /// <summary>Finds the run that a character is in; runs without characters may come first.</summary>
    internal int FirstRunAt(int index)
    {
        var found = _starts.AsSpan().BinarySearch(index);
        return found < 0 ? ~found - 1 : found;
    }

    /// <summary>Finds the breaks inside the words that a range touches. Ranges must be asked for from start to end.</summary>
    internal void FindBreaksInside(int start, int end)
    {
        if (end <= _searched)
        {
            return;
        }

        start = this[..start].LastIndexOf(' ') + 1;
        var space = this[end..].IndexOf(' ');
        end = space < 0 ? Length : end + space;
        _searched = end;
        var words = _source.AsSpan(_places[start].._places[end]);
        var before = this[TokenBefore(start)..start];
        var behind = this[end..TokenBehind(end)];
        var breaks = new LineBreak[words.Length];
        Hyphenator? last = null;
        for (var run = FirstRunAt(start); run < _runs.Length && _starts[run] < end; run++)
        {
            var hyphenator = _runs[run].Hyphenate ? _rules.For(_runs[run].Language) : Hyphenator.None;
            if (hyphenator != last)
            {
                // Whole words, because a word may begin in one run and go on in the next.
                breaks.AsSpan().Clear();
                hyphenator.Hyphenate(words, breaks, before, behind);
                last = hyphenator;
            }

            for (int i = Math.Max(start, _starts[run]), to = Math.Min(end, _starts[run + 1]); i < to; i++)
            {
                Allow(i, breaks[_places[i] - _places[start]]);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<BreakKind>.Shared.Return(_breaks);
    }

    // What stands beside the words tells whether they belong to an address.
    private int TokenBefore(int start) => this[..start].TrimEnd(' ').LastIndexOf(' ') + 1;

    private int TokenBehind(int end)
    {
        var begin = Length - this[end..].TrimStart(' ').Length;
        var space = this[begin..].IndexOf(' ');
        return space < 0 ? Length : begin + space;
    }

    private void Allow(int index, LineBreak kind)
    {
        if (kind != LineBreak.None)
        {
            _breaks[index] = kind switch
            {
                LineBreak.HardHyphen => BreakKind.Plain,
                LineBreak.SoftHyphen => BreakKind.SoftHyphen,
                LineBreak.JointHyphen => BreakKind.Joint,
                _ => BreakKind.Syllable,
            };
        }
    }

    private void Fill()
    {
        var carried = BreakKind.None;
        for (int run = 0, from = 0; run < _runs.Length; run++)
        {
            _starts[run] = Length;
            for (var to = from + _runs[run].Text.Length; from < to; from++)
            {
                var kind = _breaks[from] == BreakKind.None ? carried : _breaks[from];
                if (SteersBreaking(_source[from]))
                {
                    carried = kind;
                    continue;
                }

                // What is kept never outruns what is read, so the breaks can move down in place.
                (_characters[Length], _places[Length], _breaks[Length]) = (_source[from], from, kind);
                Length++;
                carried = BreakKind.None;
            }
        }

        _starts[^1] = Length;
        _places[Length] = _source.Length;
    }

    private static bool SteersBreaking(char c) =>
        c is InvisibleCharacter.SoftHyphen or InvisibleCharacter.ZeroWidthSpace or InvisibleCharacter.WordJoiner or '\uFEFF';
}
