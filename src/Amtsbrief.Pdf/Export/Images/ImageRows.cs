using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>Compresses rows of samples the way PNG does: filter row by row, then deflate.</summary>
internal static class ImageRows
{
    internal static byte[] Encode(RasterImage image)
    {
        var bitsPerPixel = image.Color.Components * image.BitsPerComponent;
        var pixelBytes = Math.Max(1, bitsPerPixel / 8);
        // Differences of palette indices or of samples that share a byte mean nothing (PNG, 12.7).
        var filters = image.Color == ImageColor.Palette || image.BitsPerComponent < 8 ? 1 : PngFilter.Count;
        var rowBytes = image.Samples.Length / image.Height;
        var filtered = new byte[(rowBytes + 1) * image.Height];
        var attempt = new byte[rowBytes + 1];
        ReadOnlySpan<byte> above = new byte[rowBytes];
        for (var y = 0; y < image.Height; y++)
        {
            var row = image.Samples.Span.Slice(y * rowBytes, rowBytes);
            var target = filtered.AsSpan(y * attempt.Length, attempt.Length);
            var best = long.MaxValue;
            for (var filter = 0; filter < filters; filter++)
            {
                PngFilter.Apply(filter, row, above, pixelBytes, attempt);
                var cost = Cost(attempt);
                if (cost < best)
                {
                    best = cost;
                    attempt.CopyTo(target);
                }
            }

            above = row;
        }

        return Flate.Pack(filtered);
    }

    // The rule of thumb of the PNG standard: the smallest sum of differences compresses best.
    private static long Cost(ReadOnlySpan<byte> differences)
    {
        var sum = 0L;
        foreach (var difference in differences[1..])
        {
            sum += Math.Abs((int)(sbyte)difference);
        }

        return sum;
    }
}
