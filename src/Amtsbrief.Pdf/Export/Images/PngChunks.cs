using System.Buffers.Binary;
using System.IO.Hashing;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>The chunks of a PNG file that matter here.</summary>
/// <param name="Header">IHDR.</param>
/// <param name="Palette">PLTE, empty when absent.</param>
/// <param name="Transparency">tRNS, empty when absent.</param>
/// <param name="Data">All IDAT chunks as one.</param>
internal sealed record PngChunks(PngHeader Header, byte[] Palette, byte[] Transparency, byte[] Data)
{
    private const int Frame = 12;
    private const byte LowerCaseBit = 0x20;

    internal static PngChunks Parse(ReadOnlySpan<byte> rest)
    {
        PngHeader? header = null;
        byte[] palette = [];
        byte[] transparency = [];
        using var data = new MemoryStream();
        while (true)
        {
            var (type, content) = Take(ref rest);
            if (header is null && !type.SequenceEqual("IHDR"u8))
            {
                throw new InvalidDataException("The PNG file does not start with its header.");
            }

            if (type.SequenceEqual("IEND"u8))
            {
                return new PngChunks(header!, palette, transparency, data.ToArray());
            }

            if (type.SequenceEqual("IHDR"u8))
            {
                header = PngHeader.Parse(content);
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                palette = content.ToArray();
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                transparency = content.ToArray();
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                data.Write(content);
            }
            else if ((type[0] & LowerCaseBit) == 0)
            {
                throw new InvalidDataException("The PNG file has an unknown part that is marked as necessary.");
            }
        }
    }

    private static ChunkParts Take(ref ReadOnlySpan<byte> rest)
    {
        var length = rest.Length < Frame ? 0 : BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (rest.Length < Frame || length > rest.Length - Frame)
        {
            throw new InvalidDataException("The PNG file is cut off.");
        }

        var end = 8 + (int)length;
        if (Crc32.HashToUInt32(rest[4..end]) != BinaryPrimitives.ReadUInt32BigEndian(rest[end..]))
        {
            throw new InvalidDataException("The PNG file is damaged: a checksum is wrong.");
        }

        var parts = new ChunkParts(rest[4..8], rest[8..end]);
        rest = rest[(end + 4)..];
        return parts;
    }

    private readonly ref struct ChunkParts(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        private readonly ReadOnlySpan<byte> _type = type;
        private readonly ReadOnlySpan<byte> _content = content;

        internal void Deconstruct(out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content)
        {
            type = _type;
            content = _content;
        }
    }
}
