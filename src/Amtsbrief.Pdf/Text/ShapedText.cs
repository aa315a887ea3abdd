using System.Buffers;
using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Shaped text that remembers which glyphs belong to which characters, so that lines can be cut out of it. What was cut out
/// outlives it.
/// </summary>
internal sealed class ShapedText : IDisposable
{
    /// <summary>Not to be cut here.</summary>
    internal const int NoCut = -1;

    private readonly int[] _cuts;
    private readonly long[] _pens;

    /// <summary>Makes the text; nothing is copied, and the arrays go back to their pools with it.</summary>
    /// <param name="glyphs">The glyphs in order.</param>
    /// <param name="cuts">
    /// For each character and the end how many glyphs stand before it, or <see cref="NoCut"/> where a cut changes shapes or
    /// advances around it.
    /// </param>
    /// <param name="pens">For each character and the end the sum of the advances before it, in font units.</param>
    internal ShapedText(ImmutableArray<Glyph> glyphs, int[] cuts, long[] pens) => (Glyphs, _cuts, _pens) = (glyphs, cuts, pens);

    /// <summary>All glyphs.</summary>
    internal ImmutableArray<Glyph> Glyphs { get; }

    /// <summary>The sum of the advances between two characters, in font units; exact where both are safe to cut at.</summary>
    internal long Advance(int start, int end) => _pens[end] - _pens[start];

    /// <summary>Whether characters can be cut out without shaping them again.</summary>
    internal bool CanCut(int start, int end) => _cuts[start] != NoCut && _cuts[end] != NoCut;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_cuts);
        ArrayPool<long>.Shared.Return(_pens);
    }

    /// <summary>The glyphs between two characters at which <see cref="CanCut"/>.</summary>
    internal GlyphSlice Cut(int start, int end) => new(Glyphs, _cuts[start], _cuts[end] - _cuts[start]);
}
