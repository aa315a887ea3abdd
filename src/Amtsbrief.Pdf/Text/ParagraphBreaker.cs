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
    /// <returns>
    /// The lines; none without characters. A word that is wider than a line and cannot be broken stands on a line of its own
    /// whose <see cref="TextLine.Overflow"/> tells by how much: the caller decides.
    /// </returns>
    /// <exception cref="MissingGlyphException">A face lacks a character.</exception>
    internal static ImmutableArray<TextLine> Break(ImmutableArray<StyledText> runs, Length width, bool justify = false)
    {
        var text = new ParagraphText(runs);
        if (text.Length == 0)
        {
            return [];
        }

        var filler = new LineFiller(text, new ShapedParagraph(runs, text), slack: runs.Max(run => run.Size));
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var span = filler.Fill(start, width);
            var line = filler.Build(span, width);
            lines.Add(justify && span.Next < text.Length ? Justification.Apply(line, width) : line);
            start = span.Next;
        }

        return lines.DrainToImmutable();
    }
}
