using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>
/// Reads PNG and JPEG files from anywhere: whatever the bytes are, the answer is an image or a reason, in bounded time and
/// memory. Colour profiles and gamma of the file are not applied; samples count as sRGB.
/// </summary>
internal static class ImageReader
{
    internal const int MaxPixels = 40_000_000;

    private const int BytesPerMegabyte = 1_000_000;
    private const int MaxFileBytes = 50 * BytesPerMegabyte;

    /// <summary>Reads an image.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="image">The image, when it can be read.</param>
    /// <param name="reason">Why not, as a sentence, when it cannot.</param>
    /// <returns>Whether it can be read.</returns>
    internal static bool TryRead(
        ReadOnlySpan<byte> file,
        [NotNullWhen(true)] out RasterImage? image,
        [NotNullWhen(false)] out string? reason)
    {
        try
        {
            image = Read(file);
            reason = null;
            return true;
        }
        catch (InvalidDataException problem)
        {
            image = null;
            reason = problem.Message;
            return false;
        }
    }

    internal static void CheckSize(int width, int height)
    {
        if (width <= 0 || height <= 0)
        {
            throw new InvalidDataException($"The image has no size ({width} × {height} pixels).");
        }

        if ((long)width * height > MaxPixels)
        {
            throw new InvalidDataException(
                $"The image has {width} × {height} pixels; at most {MaxPixels / BytesPerMegabyte} million are read.");
        }
    }

    private static RasterImage Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > MaxFileBytes)
        {
            throw new InvalidDataException($"The image file is larger than {MaxFileBytes / BytesPerMegabyte} MB.");
        }

        if (PngReader.IsPng(file))
        {
            return PngReader.Read(file);
        }

        return JpegReader.IsJpeg(file)
            ? JpegReader.Read(file)
            : throw new InvalidDataException("The data is neither a PNG nor a JPEG file, nor an SVG drawing.");
    }
}
