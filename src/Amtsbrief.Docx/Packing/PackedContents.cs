using Amtsbrief.Caching;

namespace Amtsbrief.Docx.Packing;

/// <summary>
/// What a renderer has packed for earlier letters, found by its content: headers, footers, settings and images are the same in
/// most letters of an agency. Thread-safe.
/// </summary>
/// <param name="limit">How many bytes to keep at most.</param>
internal sealed class PackedContents(long limit)
{
    private readonly BoundedCache<Content, PackedContent> _known = new(limit, packed => packed.Bytes.Length + packed.Size);

    /// <summary>How many bytes are kept.</summary>
    internal long Weight => _known.Weight;

    /// <summary>Packs XML, which may change afterwards.</summary>
    internal PackedContent OfXml(ReadOnlyMemory<byte> xml)
    {
        if (!_known.TryGet(new Content(xml), out var packed))
        {
            packed = PackedContent.OfXml(xml.Span);
            _known.Add(new Content(xml.ToArray()), packed);
        }

        return packed;
    }

    /// <summary>Takes up an image, which is compressed already.</summary>
    internal PackedContent OfImage(ReadOnlyMemory<byte> file)
    {
        if (!_known.TryGet(new Content(file), out var packed))
        {
            packed = PackedContent.Store(file);
            _known.Add(new Content(file), packed);
        }

        return packed;
    }

    /// <summary>Bytes that are equal to others of the same values.</summary>
    private readonly struct Content(ReadOnlyMemory<byte> bytes) : IEquatable<Content>
    {
        // The end of a content tells it from others about as well as all of it.
        private const int Telling = 1024;

        private readonly ReadOnlyMemory<byte> _bytes = bytes;

        public bool Equals(Content other) => _bytes.Span.SequenceEqual(other._bytes.Span);

        public override bool Equals(object? obj) => obj is Content other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(_bytes.Length);
            hash.AddBytes(_bytes.Span[^Math.Min(Telling, _bytes.Length)..]);
            return hash.ToHashCode();
        }
    }
}
