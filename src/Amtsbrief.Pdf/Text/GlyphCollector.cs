using System.Buffers;
using System.Collections.Immutable;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Text;

/// <summary>Gathers what HarfBuzz returns, cluster by cluster, and gives each glyph its text.</summary>
internal sealed class GlyphCollector
{
    private readonly ImmutableArray<Glyph>.Builder _glyphs;
    private readonly int _length;
    private readonly int[] _cuts;
    private readonly long[] _pens;
    private int _next;
    private long _pen;

    /// <summary>Makes a collector.</summary>
    /// <param name="length">How many characters are shaped.</param>
    internal GlyphCollector(int length)
    {
        _length = length;
        _glyphs = ImmutableArray.CreateBuilder<Glyph>(length);
        _cuts = ArrayPool<int>.Shared.Rent(length + 1);
        _pens = ArrayPool<long>.Shared.Rent(length + 1);
        _cuts.AsSpan(0, length).Fill(ShapedText.NoCut);
    }

    /// <summary>The first that the face had no glyph for, with its combining marks where they form a unit.</summary>
    internal string? Missing { get; private set; }

    /// <summary>Adds the glyphs of a script item that ends where the text ends.</summary>
    internal void Add(ReadOnlySpan<char> text, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        for (int first = 0, next; first < infos.Length; first = next)
        {
            var cluster = infos[first].Cluster;
            for (next = first + 1; next < infos.Length && infos[next].Cluster == cluster;)
            {
                next++;
            }

            var end = next < infos.Length ? infos[next].Cluster : (uint)text.Length;
            Begin((int)cluster, infos[first]);
            AddCluster(text[(int)cluster..(int)end], infos[first..next], positions[first..next]);
        }
    }

    internal ShapedText ToShapedText()
    {
        MovePen(_length);
        (_cuts[0], _cuts[_length]) = (0, _glyphs.Count);
        return new ShapedText(_glyphs.DrainToImmutable(), _cuts, _pens);
    }

    private void Begin(int cluster, in GlyphInfo first)
    {
        MovePen(cluster);

        // The flags are the low bits of the mask (hb-buffer.h); asking the wrapper is a native call for each glyph.
        if ((first.Mask & (uint)GlyphFlags.UnsafeToBreak) == 0)
        {
            _cuts[cluster] = _glyphs.Count;
        }
    }

    private void MovePen(int place)
    {
        while (_next <= place)
        {
            _pens[_next++] = _pen;
        }
    }

    private void AddCluster(ReadOnlySpan<char> text, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        if (infos.Length == 1)
        {
            AddGlyph(ClusterText.Of(text), infos[0], positions[0]);
            return;
        }

        var texts = new string[infos.Length];
        ClusterText.Split(text, texts);
        for (var i = 0; i < texts.Length; i++)
        {
            AddGlyph(texts[i], infos[i], positions[i]);
        }
    }

    private void AddGlyph(string text, in GlyphInfo info, in GlyphPosition position)
    {
        if (info.Codepoint == 0)
        {
            Missing ??= text;
            return;
        }

        checked
        {
            _glyphs.Add(new Glyph(
                (ushort)info.Codepoint, (short)position.XAdvance, (short)position.XOffset, (short)position.YOffset, text));
        }

        _pen += position.XAdvance;
    }
}
