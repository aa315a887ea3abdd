using System.IO.Compression;

namespace Amtsbrief.Pdf.Writing;

/// <summary>The filter FlateDecode.</summary>
internal static class Flate
{
    internal static byte[] Encode(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.SmallestSize))
        {
            zlib.Write(data);
        }

        return target.ToArray();
    }
}
