using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Amtsbrief.Pdf.Tests.Export.Images;

/// <summary>Image files made for the tests.</summary>
internal static class TestImages
{
    /// <summary>A red disc with a soft edge on nothing: RGB with alpha.</summary>
    internal static byte[] Logo { get; } = MakeLogo();

    /// <summary>Builds a PNG whose rows are all unfiltered.</summary>
    internal static byte[] Png(
        int width,
        int height,
        int depth,
        int colorType,
        byte[] rows,
        byte[]? palette = null,
        byte[]? transparency = null)
    {
        var rowBytes = rows.Length / height;
        byte[] raw = [.. Enumerable.Range(0, height).SelectMany(y => rows.Skip(y * rowBytes).Take(rowBytes).Prepend((byte)0))];
        return PngOfRaw(Header(width, height, depth, colorType), raw, palette, transparency);
    }

    internal static byte[] PngOfRaw(byte[] header, byte[] raw, byte[]? palette = null, byte[]? transparency = null)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
        {
            zlib.Write(raw);
        }

        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
            .. Chunk("IHDR"u8, header),
            .. palette is null ? [] : Chunk("PLTE"u8, palette),
            .. transparency is null ? [] : Chunk("tRNS"u8, transparency),
            .. Chunk("IDAT"u8, compressed.ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    internal static byte[] Header(int width, int height, int depth, int colorType, int interlace = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)colorType, (byte)interlace);
        return header;
    }

    internal static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Crc32.HashToUInt32(chunk.AsSpan(4, data.Length + 4)));
        return chunk;
    }

    /// <summary>The frame of a JPEG file; its pixels are nonsense, as nobody here decodes them.</summary>
    internal static byte[] Jpeg(int components, byte frame = 0xC0, byte bits = 8) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0, 4, 1, 2,
        0xFF, frame, 0, (byte)(8 + 3 * components), bits, 0, 16, 0, 32, (byte)components, .. new byte[3 * components],
        0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4,
        0xFF, 0xD9,
    ];

    private static byte[] MakeLogo()
    {
        const int Size = 64;
        var rows = new byte[Size * Size * 4];
        for (var i = 0; i < Size * Size; i++)
        {
            var distance = Math.Sqrt(Math.Pow(i % Size - 31.5, 2) + Math.Pow(i / Size - 31.5, 2));
            byte[] pixel = [200, (byte)(i % Size * 2), 30, (byte)Math.Clamp((31 - distance) * 40, 0, 255)];
            pixel.CopyTo(rows, i * 4);
        }

        return Png(Size, Size, 8, 6, rows);
    }
}
