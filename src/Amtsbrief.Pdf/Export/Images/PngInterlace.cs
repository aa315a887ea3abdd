namespace Amtsbrief.Pdf.Export.Images;

/// <summary>Puts the seven passes of an interlaced PNG together (PNG, 8.1: Adam7).</summary>
internal static class PngInterlace
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    internal static byte[] Decode(PngHeader header, Stream stream)
    {
        var rowBytes = header.RowBytes(header.Width);
        var image = new byte[rowBytes * header.Height];
        foreach (var pass in Passes)
        {
            var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
            var height = (header.Height - pass.Y + pass.StepY - 1) / pass.StepY;
            if (width <= 0 || height <= 0)
            {
                continue;
            }

            var part = PngPixels.DecodePass(header, stream, width, height);
            var partRowBytes = header.RowBytes(width);
            for (var y = 0; y < height; y++)
            {
                var source = part.AsSpan(y * partRowBytes, partRowBytes);
                var target = image.AsSpan((pass.Y + y * pass.StepY) * rowBytes, rowBytes);
                for (var x = 0; x < width; x++)
                {
                    CopyPixel(source, x, target, pass.X + x * pass.StepX, header.BitsPerPixel);
                }
            }
        }

        return image;
    }

    private static void CopyPixel(ReadOnlySpan<byte> source, int from, Span<byte> target, int to, int bits)
    {
        if (bits >= 8)
        {
            var bytes = bits / 8;
            source.Slice(from * bytes, bytes).CopyTo(target[(to * bytes)..]);
            return;
        }

        PackedSamples.Write(target, to, bits, PackedSamples.Read(source, from, bits));
    }
}
