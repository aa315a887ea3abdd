using System.Collections.Immutable;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Text;

/// <summary>Gathers what HarfBuzz returns, cluster by cluster, and gives each glyph its text.</summary>
internal sealed class GlyphCollector(int capacity)
{
    private readonly ImmutableArray<Glyph>.Builder _glyphs = ImmutableArray.CreateBuilder<Glyph>(capacity);
    private readonly List<int> _clusters = new(capacity);
    private readonly List<bool> _unsafeCuts = new(capacity);

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
            AddCluster(text[(int)cluster..(int)end], (int)cluster, infos[first..next], positions[first..next]);
        }
    }

    internal ShapedText ToShapedText(int length) => new(_glyphs.DrainToImmutable(), _clusters, _unsafeCuts, length);

    private void AddCluster(
        ReadOnlySpan<char> text, int cluster, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        if (infos.Length == 1)
        {
            AddGlyph(ClusterText.Of(text), cluster, infos[0], positions[0]);
            return;
        }

        var texts = new string[infos.Length];
        ClusterText.Split(text, texts);
        for (var i = 0; i < texts.Length; i++)
        {
            AddGlyph(texts[i], cluster, infos[i], positions[i]);
        }
    }

    private void AddGlyph(string text, int cluster, in GlyphInfo info, in GlyphPosition position)
    {
        if (info.Codepoint == 0)
        {
            Missing ??= text;
            return;
        }

        _glyphs.Add(new Glyph((ushort)info.Codepoint, position.XAdvance, position.XOffset, position.YOffset, text));
        _clusters.Add(cluster);
        // The flags are the low bits of the mask (hb-buffer.h); asking the wrapper is a native call for each glyph.
        _unsafeCuts.Add((info.Mask & (uint)GlyphFlags.UnsafeToBreak) != 0);
    }
}
