using System.Collections.Immutable;
using Amtsbrief.Pdf.Hyphenation;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Breaks paragraphs into lines: each line takes as much as fits, as word processors do, so that PDF and DOCX break alike; what
/// fits of the word at its end is a matter of the hyphenation style. Thread-safe.
/// </summary>
internal static class ParagraphBreaker
{
    // Which part of its width a line may stay short for the sake of a joint: less where spaces would be widened for it.
    private const int RaggedGap = 10;
    private const int JustifiedGap = 20;

    /// <summary>Breaks a paragraph, or a part of one between forced line breaks.</summary>
    /// <param name="runs">The text, without line breaks.</param>
    /// <param name="width">The longest line that fits.</param>
    /// <param name="rules">How words are hyphenated.</param>
    /// <param name="justify">Whether spaces are widened until lines are full (Blocksatz), the last line excepted.</param>
    /// <returns>
    /// The lines; none without characters. A word that is wider than a line and cannot be broken stands on a line of its own
    /// whose <see cref="TextLine.Overflow"/> tells by how much: the caller decides.
    /// </returns>
    /// <exception cref="MissingGlyphException">A face lacks a character.</exception>
    internal static ImmutableArray<TextLine> Break(
        ImmutableArray<StyledText> runs, Length width, HyphenationRules rules, bool justify = false)
    {
        using var text = new ParagraphText(runs, rules);
        if (text.Length == 0)
        {
            return [];
        }

        // Zones are measured before, with every hyphen a break: only words that are hyphenated may want fewer.
        var hyphensInARow = runs.Any(run => run.Hyphenate) ? rules.Style.HyphensInARow : null;
        var gap = rules.Style.PrefersJoints ? width.Emu / (justify ? JustifiedGap : RaggedGap) : 0;
        using var shaped = new ShapedParagraph(runs, text);
        var filler = new LineFiller(
            text, shaped, rules.Style.DividesLastWord, hyphensInARow, slack: runs.Max(run => run.Size),
            Length.FromEmu(gap));
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
