using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Amtsbrief.Tests.Images;

/// <summary>Images made on the spot.</summary>
internal static class TestImages
{
    /// <summary>A whole PNG file, grey with eight bits a sample.</summary>
    public static byte[] Png(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        using var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[(Math.Max(width, 0) + 1) * Math.Max(height, 0)]);
        }

        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
            .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, pixels.ToArray()), .. Chunk("IEND"u8, []),
        ];
    }

    /// <summary>What stands round the scan of a JPEG file: application data, a table, the frame header and the end.</summary>
    public static byte[] Jpeg(int width, int height, byte frame = 0xC0) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0, 4, 0xFF, 0xC0,
        0xFF, 0xC4, 0, 5, 1, 2, 3,
        0xFF, frame, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0,
        0xFF, 0xD9,
    ];

    /// <summary>An SVG drawing of 40 px × 10 px with a rectangle and what else is given.</summary>
    public static byte[] Svg(string content = "") => Encoding.UTF8.GetBytes(
        $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'><rect width='40' height='10'/>{content}</svg>");

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    // The checksum of PNG (ISO/IEC 15948, annex D), bit by bit.
    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
