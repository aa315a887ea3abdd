using System.IO.Compression;

namespace Amtsbrief.Pdf.Writing;

/// <summary>The filter FlateDecode.</summary>
internal static class Flate
{
    // Half the time of the highest level, for a file that is a hundredth larger.
    private const CompressionLevel Level = CompressionLevel.Optimal;

    internal static byte[] Encode(ReadOnlySpan<byte> data)
    {
        using var target = new ByteBuffer();
        Encode(data, target);
        return target.ToArray();
    }

    /// <summary>Adds the compressed data to a buffer.</summary>
    internal static void Encode(ReadOnlySpan<byte> data, ByteBuffer target)
    {
        using var zlib = new ZLibStream(new ByteBufferStream(target), Level);
        zlib.Write(data);
    }
}
