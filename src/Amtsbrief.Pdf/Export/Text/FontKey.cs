using System.Collections.Immutable;
using Amtsbrief.Pdf.Fonts;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>What decides about an embedded font: the face and the signs shown, in order. Immutable and thread-safe.</summary>
internal sealed class FontKey(FontFace face, ImmutableArray<FontSign> signs) : IEquatable<FontKey>
{
    internal FontFace Face => face;

    internal ImmutableArray<FontSign> Signs => signs;

    /// <inheritdoc/>
    public bool Equals(FontKey? other) =>
        other is not null && ReferenceEquals(face, other.Face) && signs.AsSpan().SequenceEqual(other.Signs.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FontKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(face);
        foreach (var sign in signs)
        {
            hash.Add(sign.Glyph);
        }

        return hash.ToHashCode();
    }
}
