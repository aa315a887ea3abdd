using System.Buffers.Binary;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>The three ways in which PNG says that pixels are transparent.</summary>
internal static class PngTransparency
{
    /// <summary>Takes the alpha channel out of the pixels.</summary>
    internal static RasterImage SplitAlpha(PngHeader header, ImageColor color, ReadOnlySpan<byte> pixels)
    {
        var sampleBytes = header.BitDepth / 8;
        var colorBytes = color.Components * sampleBytes;
        var count = header.Width * header.Height;
        var colors = new byte[count * colorBytes];
        var alphas = new byte[count * sampleBytes];
        for (var i = 0; i < count; i++)
        {
            var pixel = pixels.Slice(i * (colorBytes + sampleBytes), colorBytes + sampleBytes);
            pixel[..colorBytes].CopyTo(colors.AsSpan(i * colorBytes));
            pixel[colorBytes..].CopyTo(alphas.AsSpan(i * sampleBytes));
        }

        var opaque = !alphas.AsSpan().ContainsAnyExcept(byte.MaxValue);
        return new(header.Width, header.Height, color, header.BitDepth, colors)
        {
            Alpha = opaque ? null : new(header.Width, header.Height, ImageColor.Gray, header.BitDepth, alphas),
        };
    }

    /// <summary>Looks up the opacity of each pixel; entries that the list does not reach are opaque.</summary>
    internal static RasterImage FromPalette(PngHeader header, ReadOnlySpan<byte> opacities, ReadOnlySpan<byte> indices)
    {
        var rowBytes = header.RowBytes(header.Width);
        var alphas = new byte[header.Width * header.Height];
        for (var y = 0; y < header.Height; y++)
        {
            var row = indices.Slice(y * rowBytes, rowBytes);
            for (var x = 0; x < header.Width; x++)
            {
                var index = PackedSamples.Read(row, x, header.BitDepth);
                alphas[y * header.Width + x] = index < opacities.Length ? opacities[index] : byte.MaxValue;
            }
        }

        return new(header.Width, header.Height, ImageColor.Gray, 8, alphas);
    }

    /// <summary>Reads the transparent colour of an image without alpha channel.</summary>
    internal static int[] ReadColor(ReadOnlySpan<byte> data, int components)
    {
        if (data.IsEmpty)
        {
            return [];
        }

        if (data.Length != components * 2)
        {
            throw new InvalidDataException($"The PNG file's transparent colour has {data.Length} bytes, which fits no colour.");
        }

        var color = new int[components];
        for (var i = 0; i < components; i++)
        {
            color[i] = BinaryPrimitives.ReadUInt16BigEndian(data[(i * 2)..]);
        }

        return color;
    }
}
