using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Amtsbrief.Pdf.Text;

/// <summary>Glyphs that follow each other: the lines of a paragraph share what was shaped once, without copies.</summary>
[CollectionBuilder(typeof(GlyphSlice), nameof(Create))]
internal readonly record struct GlyphSlice : IReadOnlyList<Glyph>
{
    private readonly ImmutableArray<Glyph> _shared;
    private readonly int _start;

    internal GlyphSlice(ImmutableArray<Glyph> shared, int start, int length) =>
        (_shared, _start, Length) = (shared, start, length);

    /// <summary>Makes a slice of its own glyphs; collection expressions call this.</summary>
    internal static GlyphSlice Create(ReadOnlySpan<Glyph> glyphs) => new([.. glyphs], 0, glyphs.Length);

    internal int Length { get; }

    /// <inheritdoc/>
    public int Count => Length;

    /// <inheritdoc/>
    public Glyph this[int index] => AsSpan()[index];

    internal ReadOnlySpan<Glyph> AsSpan() => Length == 0 ? [] : _shared.AsSpan(_start, Length);

    /// <summary>A part of the glyphs; ranges call this.</summary>
    internal GlyphSlice Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Length - start));
        return new(_shared, _start + start, length);
    }

    /// <summary>A copy that ends with another glyph.</summary>
    internal GlyphSlice With(Glyph last)
    {
        var glyphs = new Glyph[Length + 1];
        AsSpan().CopyTo(glyphs);
        glyphs[^1] = last;
        return new(ImmutableCollectionsMarshal.AsImmutableArray(glyphs), 0, glyphs.Length);
    }

    /// <summary>Goes through the glyphs without allocating.</summary>
    public ReadOnlySpan<Glyph>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<Glyph> IEnumerable<Glyph>.GetEnumerator()
    {
        for (var at = 0; at < Length; at++)
        {
            yield return this[at];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Glyph>)this).GetEnumerator();
}
