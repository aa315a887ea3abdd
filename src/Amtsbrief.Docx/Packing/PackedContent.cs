using System.Buffers;
using System.IO.Compression;
using System.IO.Hashing;

namespace Amtsbrief.Docx.Packing;

/// <summary>The content of a part as an archive holds it.</summary>
/// <param name="Bytes">The content, deflated or as it is.</param>
/// <param name="Checksum">The checksum of the content as it is.</param>
/// <param name="Size">How many bytes it has as it is.</param>
/// <param name="IsDeflated">Whether it is deflated.</param>
internal sealed record PackedContent(ReadOnlyMemory<byte> Bytes, uint Checksum, int Size, bool IsDeflated)
{
    // Setting up the compressor takes longer than writing such a part, and saves a few hundred bytes at most.
    private const int WorthDeflating = 1024;

    /// <summary>Packs XML; short parts stay as they are.</summary>
    internal static PackedContent OfXml(ReadOnlySpan<byte> xml) =>
        xml.Length < WorthDeflating ? Store(xml.ToArray()) : Deflate(xml);

    /// <summary>Takes a content as it is; the bytes must not change from then on.</summary>
    internal static PackedContent Store(ReadOnlyMemory<byte> content) =>
        new(content, Crc32.HashToUInt32(content.Span), content.Length, IsDeflated: false);

    internal static PackedContent Deflate(ReadOnlySpan<byte> content)
    {
        // Bytes that nothing shortens take an eighth more at most, and the heads of blocks some.
        var room = ArrayPool<byte>.Shared.Rent(content.Length + (content.Length / 4) + 64);
        try
        {
            var packed = new MemoryStream(room);

            // A letter is a few kilobytes: packing it tighter takes three times as long and saves one.
            using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                deflate.Write(content);
            }

            var bytes = room.AsMemory(0, (int)packed.Position).ToArray();
            return new(bytes, Crc32.HashToUInt32(content), content.Length, IsDeflated: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
