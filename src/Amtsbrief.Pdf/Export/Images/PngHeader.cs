using System.Buffers.Binary;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>What the chunk IHDR says.</summary>
internal sealed record PngHeader(int Width, int Height, int BitDepth, PngColorType ColorType, bool Interlaced)
{
    internal const int Size = 13;

    internal int Channels => ColorType switch
    {
        PngColorType.Rgb => 3,
        PngColorType.GrayAlpha => 2,
        PngColorType.RgbAlpha => 4,
        _ => 1,
    };

    internal int BitsPerPixel => Channels * BitDepth;

    internal static PngHeader Parse(ReadOnlySpan<byte> data)
    {
        if (data.Length != Size)
        {
            throw new InvalidDataException($"The PNG file's header has {data.Length} bytes instead of {Size}.");
        }

        var header = new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(data),
            BinaryPrimitives.ReadInt32BigEndian(data[4..]),
            data[8],
            (PngColorType)data[9],
            data[12] == 1);
        ImageReader.CheckSize(header.Width, header.Height);
        if (!header.HasKnownDepth)
        {
            throw new InvalidDataException(
                $"The PNG file has colour type {data[9]} with {data[8]} bits, which PNG does not know.");
        }

        if (data[10] != 0 || data[11] != 0 || data[12] > 1)
        {
            throw new InvalidDataException("The PNG file uses a compression, filter or interlace method that PNG does not know.");
        }

        return header;
    }

    /// <summary>How many bytes a row of pixels takes.</summary>
    internal int RowBytes(int pixels) => (int)(((long)pixels * BitsPerPixel + 7) / 8);

    private bool HasKnownDepth => ColorType switch
    {
        PngColorType.Gray => BitDepth is 1 or 2 or 4 or 8 or 16,
        PngColorType.Palette => BitDepth is 1 or 2 or 4 or 8,
        PngColorType.Rgb or PngColorType.GrayAlpha or PngColorType.RgbAlpha => BitDepth is 8 or 16,
        _ => false,
    };
}
