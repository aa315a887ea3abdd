using System.IO.Compression;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>Turns the compressed data of a PNG file into rows of samples.</summary>
internal static class PngPixels
{
    private const long MaxBytes = 160_000_000;

    // Deflate cannot do better than 258 bytes for two bits; more is promised only by a file that is cut off.
    private const long MaxDeflateRatio = 1032;

    /// <summary>Unpacks the rows.</summary>
    /// <returns>The rows, and whether the data holds nothing besides.</returns>
    /// <exception cref="InvalidDataException">The data is cut off, damaged or too large.</exception>
    internal static (byte[] Rows, bool IsAll) Decode(PngHeader header, byte[] compressed)
    {
        var size = (long)header.RowBytes(header.Width) * header.Height;
        if (size > MaxBytes)
        {
            throw new InvalidDataException(
                $"The PNG file unpacks to {size} bytes; at most {MaxBytes} are read. Use fewer pixels or fewer bits.");
        }

        if (size > (compressed.Length + 1) * MaxDeflateRatio)
        {
            throw CutOff();
        }

        using var stream = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        try
        {
            var rows = header.Interlaced
                ? PngInterlace.Decode(header, stream)
                : DecodePass(header, stream, header.Width, header.Height);
            // Asking for one byte more makes the stream compare its checksum.
            var isAll = stream.ReadByte() < 0;
            return (rows, isAll);
        }
        catch (EndOfStreamException)
        {
            throw CutOff();
        }
    }

    /// <summary>Reads one pass, which is the whole image when it is not interlaced.</summary>
    internal static byte[] DecodePass(PngHeader header, Stream stream, int width, int height)
    {
        var rowBytes = header.RowBytes(width);
        var pixelBytes = Math.Max(1, header.BitsPerPixel / 8);
        var rows = new byte[rowBytes * height];
        ReadOnlySpan<byte> above = new byte[rowBytes];
        for (var y = 0; y < height; y++)
        {
            var filter = stream.ReadByte();
            if (filter < 0)
            {
                throw CutOff();
            }

            var row = rows.AsSpan(y * rowBytes, rowBytes);
            stream.ReadExactly(row);
            PngFilter.Undo(filter, row, above, pixelBytes);
            above = row;
        }

        return rows;
    }

    private static InvalidDataException CutOff() => new("The PNG file is cut off: pixels are missing.");
}
