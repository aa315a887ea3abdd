using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Text;

/// <summary>Finds for one line after the other how much of a paragraph fits.</summary>
/// <param name="text">The characters and breaks.</param>
/// <param name="shaped">The same text, shaped.</param>
/// <param name="dividesLastWord">Whether the last word of the paragraph may be divided beside others.</param>
/// <param name="hyphensInARow">How many lines in a row may end with a hyphen; null for any number.</param>
/// <param name="slack">More than a cut can change the width of a line: one em.</param>
/// <param name="jointGap">How much shorter a line may be for ending at a joint instead of inside a part.</param>
internal sealed class LineFiller(
    ParagraphText text, ShapedParagraph shaped, bool dividesLastWord, int? hyphensInARow, Length slack, Length jointGap)
{
    private int _hyphensInARow;

    /// <summary>Fills a line with words, and with what fits of the word after them.</summary>
    /// <returns>The line; wider than the limit if there is no earlier break.</returns>
    internal LineSpan Fill(int start, Length limit)
    {
        var line = FillAsFarAs(start, limit);
        _hyphensInARow = EndsWithHyphen(line) ? _hyphensInARow + 1 : 0;
        return line;
    }

    /// <summary>Sets the line.</summary>
    internal TextLine Build(LineSpan span, Length limit)
    {
        var line = shaped.Build(span);
        return line.Width > limit ? line with { Overflow = line.Width - limit } : line;
    }

    private LineSpan FillAsFarAs(int start, Length limit)
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

    // A line that would stay empty otherwise takes what it can get: any hyphen, a part of an address, or the first break.
    private LineSpan FillWithPart(LineSpan? words, LineSpan tooLong, Length limit)
    {
        var wordStart = words?.Next ?? tooLong.Start;
        text.FindBreaksInside(wordStart, tooLong.End);
        var isLast = tooLong.Next == text.Length && !dividesLastWord;
        var choice = new BreakChoice(jointGap);
        LineSpan? emergency = null;
        LineSpan? first = null;
        for (var next = wordStart + 1; next < tooLong.End; next++)
        {
            var kind = KindAt(next);
            if (kind == BreakKind.None || (words is not null && !IsWelcome(kind, next, isLast))
                || SpanTo(tooLong.Start, next, kind) is not { } line)
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
                choice.Offer(line, kind, shaped.Estimate(line));
            }
        }

        return choice.Best ?? words ?? emergency ?? first ?? tooLong;
    }

    // Beside words that fill the line as well.
    private bool IsWelcome(BreakKind kind, int next, bool isLast) => kind switch
    {
        BreakKind.Emergency => false,
        BreakKind.Joint or BreakKind.Syllable when isLast => false,
        BreakKind.Plain when !IsHyphen(text[(next - 1)..next][0]) => true,
        _ => _hyphensInARow < (hyphensInARow ?? int.MaxValue),
    };

    // At a space there is none to be seen as part of a broken word.
    private bool EndsWithHyphen(LineSpan line) =>
        line.IsHyphenated || (line.End == line.Next && line.Next < text.Length && IsHyphen(text[..line.End][^1]));

    private static bool IsHyphen(char character) => character is '-' or '\u2010';

    private bool Fits(LineSpan line, Length limit)
    {
        var estimate = shaped.Estimate(line);
        return estimate + slack <= limit
            || (estimate <= limit + slack && shaped.Fits(line, limit));
    }

    private BreakKind KindAt(int next) => next == text.Length ? BreakKind.Plain : text.BreakBefore(next);

    // Spaces at the start of the paragraph are no line of their own, unless there is nothing else.
    private LineSpan? SpanTo(int start, int next, BreakKind kind)
    {
        var end = start + text[start..next].TrimEnd(' ').Length;
        return end == start && next < text.Length
            ? null
            : new LineSpan(start, end, next, kind is BreakKind.SoftHyphen or BreakKind.Joint or BreakKind.Syllable);
    }
}
