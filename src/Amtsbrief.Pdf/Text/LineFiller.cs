namespace Amtsbrief.Pdf.Text;

/// <summary>Finds for one line after the other how much of a paragraph fits.</summary>
/// <param name="text">The characters and breaks.</param>
/// <param name="shaped">The same text, shaped.</param>
/// <param name="slack">More than a cut can change the width of a line: one em.</param>
internal sealed class LineFiller(ParagraphText text, ShapedParagraph shaped, Length slack)
{
    /// <summary>Fills a line with words, and with what fits of the word after them.</summary>
    /// <returns>The line; wider than the limit if there is no earlier break.</returns>
    internal LineSpan Fill(int start, Length limit)
    {
        LineSpan? words = null;
        for (var next = start + 1; next <= text.Length; next++)
        {
            if (KindAt(next) != BreakKind.Plain || SpanTo(start, next, BreakKind.Plain) is not { } line)
            {
                continue;
            }

            if (!Fits(line, limit))
            {
                return FillWithPart(words, line, limit);
            }

            words = line;
        }

        return words!.Value;
    }

    /// <summary>Sets the line.</summary>
    internal TextLine Build(LineSpan span, Length limit)
    {
        var line = shaped.Build(span);
        return line.Width > limit ? line with { Overflow = line.Width - limit } : line;
    }

    // Addresses are broken only where the line would stay empty otherwise. If nothing fits, the first break does least harm.
    private LineSpan FillWithPart(LineSpan? words, LineSpan tooLong, Length limit)
    {
        var wordStart = words?.Next ?? tooLong.Start;
        text.FindBreaksInside(wordStart, tooLong.End);
        var fitting = words;
        LineSpan? emergency = null;
        LineSpan? first = null;
        for (var next = wordStart + 1; next < tooLong.End; next++)
        {
            var kind = KindAt(next);
            if (kind == BreakKind.None || SpanTo(tooLong.Start, next, kind) is not { } line)
            {
                continue;
            }

            first ??= line;
            if (!Fits(line, limit))
            {
                break;
            }

            if (kind == BreakKind.Emergency)
            {
                emergency = line;
            }
            else
            {
                fitting = line;
            }
        }

        return fitting ?? emergency ?? first ?? tooLong;
    }

    private bool Fits(LineSpan line, Length limit)
    {
        var estimate = shaped.Measure(line, isEstimate: true);
        return estimate + slack <= limit
            || (estimate <= limit + slack && shaped.Measure(line, isEstimate: false) <= limit);
    }

    private BreakKind KindAt(int next) => next == text.Length ? BreakKind.Plain : text.BreakBefore(next);

    // Spaces at the start of the paragraph are no line of their own, unless there is nothing else.
    private LineSpan? SpanTo(int start, int next, BreakKind kind)
    {
        var end = start + text[start..next].TrimEnd(' ').Length;
        return end == start && next < text.Length ? null : new LineSpan(start, end, next, kind == BreakKind.Hyphenated);
    }
}
