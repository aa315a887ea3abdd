using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Text;

/// <summary>One line of a broken paragraph.</summary>
/// <param name="Runs">What stands on the line, a closing space included where the break ate one.</param>
/// <param name="Width">The width without closing spaces.</param>
/// <param name="Overflow">By how much the line is wider than it may be, because a word allows no break; else zero.</param>
internal sealed record TextLine(ImmutableArray<GlyphRun> Runs, Length Width, Length Overflow = default)
{
    /// <summary>The characters of the line; U+00AD at its end stands for an added hyphen.</summary>
    internal string Text => string.Concat(Runs.Select(run => run.Text));
}
