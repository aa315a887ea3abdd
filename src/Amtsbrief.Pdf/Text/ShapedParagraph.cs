using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Text;

/// <summary>A paragraph whose runs are shaped once and from which lines are measured and cut, which outlive it.</summary>
internal sealed class ShapedParagraph : IDisposable
{
    private readonly ImmutableArray<StyledText> _runs;
    private readonly ParagraphText _text;
    private readonly ShapedText[] _shaped;
    private readonly Glyph?[] _hyphens;

    /// <summary>Shapes the runs of a paragraph.</summary>
    /// <exception cref="MissingGlyphException">A face lacks a character.</exception>
    internal ShapedParagraph(ImmutableArray<StyledText> runs, ParagraphText text)
    {
        (_runs, _text) = (runs, text);
        _shaped = [.. runs.Select((_, run) => Shape(run, text.StartOf(run), text.StartOf(run + 1)))];
        _hyphens = new Glyph?[runs.Length];
    }

    /// <summary>The width of a line without its closing space, apart from what a cut changes in the shapes beside it.</summary>
    internal Length Estimate(LineSpan line)
    {
        var width = Length.Zero;
        for (var run = _text.FirstRunAt(line.Start); run < _runs.Length && _text.StartOf(run) < line.Close; run++)
        {
            if (Take(run, line, isEstimate: true) is { } piece)
            {
                width += WidthOf(run, line, piece);
            }
        }

        return width;
    }

    /// <summary>Whether a line without its closing space is narrow enough, and so also as word processors round it.</summary>
    internal bool Fits(LineSpan line, Length limit)
    {
        var (width, rounded) = (Length.Zero, 0L);
        for (var run = _text.FirstRunAt(line.Start); run < _runs.Length && _text.StartOf(run) < line.Close; run++)
        {
            if (Take(run, line, isEstimate: false) is { } piece)
            {
                var glyphs = piece.Shaped.Cut(piece.Start, piece.End);
                rounded += RoundedWidth.Of(glyphs[..^Math.Min(piece.End - piece.VisibleEnd, glyphs.Length)], _runs[run]);
                width += WidthOf(run, line, piece);
                if (EndsWithHyphen(run, line))
                {
                    rounded += RoundedWidth.Of([HyphenOf(run)], _runs[run]);
                }
            }
        }

        return rounded <= RoundedWidth.Of(limit) && width <= limit;
    }

    /// <summary>Cuts a line out; a run that has no characters on it leaves nothing.</summary>
    internal TextLine Build(LineSpan line)
    {
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(Math.Min(_runs.Length, line.Close - line.Start));
        var width = Length.Zero;
        for (var run = _text.FirstRunAt(line.Start); run < _runs.Length && _text.StartOf(run) < line.Close; run++)
        {
            if (Take(run, line, isEstimate: false) is { } piece)
            {
                var glyphs = piece.Shaped.Cut(piece.Start, piece.End);
                runs.Add(new GlyphRun(
                    _runs[run].Face,
                    _runs[run].Size,
                    run,
                    EndsWithHyphen(run, line) ? glyphs.With(HyphenOf(run)) : glyphs));
                width += WidthOf(run, line, piece);
            }
        }

        return new TextLine(runs.DrainToImmutable(), width);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var shaped in _shaped)
        {
            shaped.Dispose();
        }
    }

    private Length WidthOf(int run, LineSpan line, Piece piece)
    {
        var units = piece.Shaped.Advance(piece.Start, piece.VisibleEnd);
        return _runs[run].Face.Scale(EndsWithHyphen(run, line) ? units + HyphenOf(run).Advance : units, _runs[run].Size);
    }

    private Piece? Take(int run, LineSpan line, bool isEstimate)
    {
        var origin = _text.StartOf(run);
        var start = Math.Max(line.Start, origin);
        var end = Math.Min(line.Close, _text.StartOf(run + 1));
        if (start >= end)
        {
            return null;
        }

        // Behind the closing space of an earlier run there is nothing left, so the visible part never starts behind it.
        var visibleEnd = Math.Clamp(line.End, start, end);
        return isEstimate || _shaped[run].CanCut(start - origin, end - origin)
            ? new Piece(_shaped[run], start - origin, end - origin, visibleEnd - origin)
            : new Piece(Shape(run, start, end), 0, end - start, visibleEnd - start);
    }

    private bool EndsWithHyphen(int run, LineSpan line) =>
        line.IsHyphenated && line.End > _text.StartOf(run) && line.End <= _text.StartOf(run + 1);

    private Glyph HyphenOf(int run) => _hyphens[run] ??= BreakHyphen.Of(_runs[run].Face);

    private ShapedText Shape(int run, int start, int end) =>
        Shaper.Shape(_text[start..end], _runs[run].Face, _runs[run].Language);

    /// <summary>A part of shaped text: from a character to an end, of which the visible characters end before spaces.</summary>
    private readonly record struct Piece(ShapedText Shaped, int Start, int End, int VisibleEnd);
}
