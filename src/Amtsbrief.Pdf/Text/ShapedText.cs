using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Text;

/// <summary>Shaped text that remembers which glyphs belong to which characters, so that lines can be cut out of it.</summary>
internal sealed class ShapedText
{
    private const int NoCut = -1;

    private readonly int[] _cuts;
    private readonly long[] _pens;

    /// <summary>Makes the text.</summary>
    /// <param name="glyphs">The glyphs in order; they are not copied.</param>
    /// <param name="clusters">For each glyph the index of the first character of its cluster, ascending.</param>
    /// <param name="unsafeCuts">For each glyph whether a cut before it changes shapes or advances around it.</param>
    /// <param name="length">How many characters were shaped.</param>
    internal ShapedText(ImmutableArray<Glyph> glyphs, List<int> clusters, List<bool> unsafeCuts, int length)
    {
        Glyphs = glyphs;
        _cuts = new int[length + 1];
        _pens = new long[length + 1];
        var glyph = 0;
        var pen = 0L;
        for (var i = 0; i < length; i++)
        {
            var starts = glyph < glyphs.Length && clusters[glyph] == i;
            _cuts[i] = i == 0 || (starts && !unsafeCuts[glyph]) ? glyph : NoCut;
            _pens[i] = pen;
            for (; glyph < glyphs.Length && clusters[glyph] == i; glyph++)
            {
                pen += glyphs[glyph].Advance;
            }
        }

        _cuts[length] = glyphs.Length;
        _pens[length] = pen;
    }

    /// <summary>All glyphs.</summary>
    internal ImmutableArray<Glyph> Glyphs { get; }

    /// <summary>The sum of the advances between two characters, in font units; exact where both are safe to cut at.</summary>
    internal long Advance(int start, int end) => _pens[end] - _pens[start];

    /// <summary>Whether characters can be cut out without shaping them again.</summary>
    internal bool CanCut(int start, int end) => _cuts[start] != NoCut && _cuts[end] != NoCut;

    /// <summary>The glyphs between two characters at which <see cref="CanCut"/>.</summary>
    internal GlyphSlice Cut(int start, int end) => new(Glyphs, _cuts[start], _cuts[end] - _cuts[start]);
}
