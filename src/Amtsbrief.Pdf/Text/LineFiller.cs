namespace Amtsbrief.Pdf.Text;

/// <summary>Finds for one line after the other how much of a paragraph fits.</summary>
/// <param name="text">The characters and breaks.</param>
/// <param name="shaped">The same text, shaped.</param>
/// <param name="slack">More than a cut can change the width of a line: one em.</param>
internal sealed class LineFiller(ParagraphText text, ShapedParagraph shaped, Length slack)
{
    /// <summary>Fills a line: the last break that fits; if none does, the last one inside an address; else the first of all.</summary>
    internal LineSpan Fill(int start, Length limit)
    {
        LineSpan? fitting = null;
        LineSpan? emergency = null;
        LineSpan? first = null;
        for (int next = start + 1; next <= text.Length; next++)
        {
            BreakKind kind = next == text.Length ? BreakKind.Plain : text.BreakBefore(next);
            if (kind == BreakKind.None || SpanTo(start, next, kind) is not { } line)
            {
                continue;
            }

            first ??= line;
            Length estimate = shaped.Measure(line, isEstimate: true);
            if (estimate > limit + slack)
            {
                break;
            }

            if (estimate + slack > limit && shaped.Measure(line, isEstimate: false) > limit)
            {
                continue;
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

        return fitting ?? emergency ?? first!.Value;
    }

    /// <summary>Sets the line.</summary>
    internal TextLine Build(LineSpan span, Length limit)
    {
        TextLine line = shaped.Build(span);
        return line.Width > limit ? line with { Overflow = line.Width - limit } : line;
    }

    // Spaces at the start of the paragraph are no line of their own, unless there is nothing else.
    private LineSpan? SpanTo(int start, int next, BreakKind kind)
    {
        int end = start + text[start..next].TrimEnd(' ').Length;
        return end == start && next < text.Length ? null : new LineSpan(start, end, next, kind == BreakKind.Hyphenated);
    }
}
