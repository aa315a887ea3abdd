using System.Collections.Immutable;
using Amtsbrief.Caching;
using Amtsbrief.Pdf.Hyphenation;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Paragraphs broken into lines, as long as they are remembered: most of what one letter says, the next one says again.
/// Thread-safe.
/// </summary>
internal sealed class BrokenParagraphs
{
    private const long Limit = 16L << 20;

    private readonly BoundedCache<ParagraphKey, Lines> _paragraphs;

    internal BrokenParagraphs(long limit = Limit) => _paragraphs = new(limit, lines => lines.Weight);

    /// <inheritdoc cref="ParagraphBreaker.Break"/>
    internal ImmutableArray<TextLine> Break(
        ImmutableArray<StyledText> runs, Length width, HyphenationRules rules, bool justify)
    {
        var key = new ParagraphKey(runs, width, rules.Style, justify);
        if (!_paragraphs.TryGet(key, out var lines))
        {
            lines = new Lines(ParagraphBreaker.Break(runs, width, rules, justify), runs);
            _paragraphs.Add(key, lines);
        }

        return lines.All;
    }

    private sealed class Lines(ImmutableArray<TextLine> lines, ImmutableArray<StyledText> runs)
    {
        private const int LineBytes = 200;
        private const int RunBytes = 150;
        private const int GlyphBytes = 16;

        internal ImmutableArray<TextLine> All => lines;

        /// <summary>About how many bytes the paragraph and its key take in memory.</summary>
        internal long Weight { get; } = LineBytes + (RunBytes * runs.Length) + runs.Sum(run => 2L * run.Text.Length)
            + lines.Sum(line => LineBytes + line.Runs.Sum(run => RunBytes + ((long)GlyphBytes * run.Glyphs.Length)));
    }
}
