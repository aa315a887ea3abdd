using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Breaks paragraphs into lines: each line takes as much as fits, as word processors do, so that PDF and DOCX break alike.
/// Thread-safe.
/// </summary>
internal static class ParagraphBreaker
{
    /// <summary>Breaks a paragraph, or a part of one between forced line breaks.</summary>
    /// <param name="runs">The text, without line breaks.</param>
    /// <param name="width">The longest line that fits.</param>
    /// <param name="justify">Whether spaces are widened until lines are full (Blocksatz), the last line excepted.</param>
    /// <param name="firstIndent">By how much the first line is shorter.</param>
    /// <returns>
    /// The lines; none without characters. A word that is wider than a line and cannot be broken stands on a line of its own
    /// whose <see cref="TextLine.Overflow"/> tells by how much: the caller decides.
    /// </returns>
    /// <exception cref="MissingGlyphException">A face lacks a character.</exception>
    internal static ImmutableArray<TextLine> Break(
        ImmutableArray<StyledText> runs, Length width, bool justify = false, Length firstIndent = default)
    {
        ParagraphText text = new(runs);
        if (text.Length == 0)
        {
            return [];
        }

        LineFiller filler = new(text, new ShapedParagraph(runs, text), slack: runs.Max(run => run.Size));
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (int start = 0; start < text.Length;)
        {
            Length limit = start == 0 ? width - firstIndent : width;
            LineSpan span = filler.Fill(start, limit);
            TextLine line = filler.Build(span, limit);
            lines.Add(justify && span.Next < text.Length ? Justification.Apply(line, limit) : line);
            start = span.Next;
        }

        return lines.DrainToImmutable();
    }
}
