namespace Amtsbrief.Pdf.Export.Images;

/// <summary>Reads PNG files (W3C Portable Network Graphics, third edition).</summary>
internal static class PngReader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    internal static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    internal static RasterImage Read(ReadOnlySpan<byte> file)
    {
        var chunks = PngChunks.Parse(file[Signature.Length..]);
        var header = chunks.Header;
        var (samples, isAll) = PngPixels.Decode(header, chunks.Data);
        // What is packed as PDF wants it stays so, which spares packing it again for every letter.
        var packed = isAll && !header.Interlaced ? chunks.Data : [];
        return header.ColorType switch
        {
            PngColorType.GrayAlpha => PngTransparency.SplitAlpha(header, ImageColor.Gray, samples),
            PngColorType.RgbAlpha => PngTransparency.SplitAlpha(header, ImageColor.Rgb, samples),
            PngColorType.Palette => ReadPalette(header, chunks, samples) with { Packed = packed },
            PngColorType.Gray => ReadOpaque(header, ImageColor.Gray, chunks, samples) with { Packed = packed },
            _ => ReadOpaque(header, ImageColor.Rgb, chunks, samples) with { Packed = packed },
        };
    }

    private static RasterImage ReadOpaque(PngHeader header, ImageColor color, PngChunks chunks, byte[] samples) =>
        new(header.Width, header.Height, color, header.BitDepth, samples)
        {
            TransparentColor = PngTransparency.ReadColor(chunks.Transparency, color.Components),
        };

    private static RasterImage ReadPalette(PngHeader header, PngChunks chunks, byte[] samples)
    {
        var entries = chunks.Palette.Length / 3;
        if (entries == 0 || chunks.Palette.Length % 3 != 0 || entries > 1 << header.BitDepth)
        {
            throw new InvalidDataException($"The PNG file's palette has {chunks.Palette.Length} bytes, which fits no palette.");
        }

        return new(header.Width, header.Height, ImageColor.Palette, header.BitDepth, samples)
        {
            Palette = chunks.Palette,
            Alpha = chunks.Transparency.Length == 0
                ? null
                : PngTransparency.FromPalette(header, chunks.Transparency, samples),
        };
    }
}
