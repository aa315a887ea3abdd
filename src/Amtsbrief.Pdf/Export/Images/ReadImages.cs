using System.Diagnostics.CodeAnalysis;
using Amtsbrief.Images;
using Amtsbrief.Images.Svg;
using Amtsbrief.Caching;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>
/// The images of the letters of one renderer. What was read lately is not read again: neither when the file is written after
/// the letter was checked, nor for the next letter with the same letterhead. Thread-safe.
/// </summary>
internal sealed class ReadImages
{
    private const long Limit = 32L << 20;

    private readonly BoundedCache<ImageFile, ImageContent> _images;

    internal ReadImages(long limit = Limit) => _images = new(limit, content => content.Weight);

    /// <summary>Reads an image, whatever its format.</summary>
    /// <param name="image">The image.</param>
    /// <param name="content">What is in it, when it can be shown.</param>
    /// <param name="problem">Why not, when it cannot.</param>
    /// <returns>Whether it can be shown.</returns>
    internal bool TryRead(
        LetterImage image, [NotNullWhen(true)] out ImageContent? content, [NotNullWhen(false)] out ImageProblem? problem)
    {
        problem = null;
        var file = new ImageFile(image.Data);
        if (_images.TryGet(file, out content))
        {
            return true;
        }

        if (!TryRead(file.Bytes, out content, out problem))
        {
            return false;
        }

        _images.Add(file, content);
        return true;
    }

    private static bool TryRead(
        ReadOnlySpan<byte> file, [NotNullWhen(true)] out ImageContent? content, [NotNullWhen(false)] out ImageProblem? problem)
    {
        (content, problem) = (null, null);
        if (SvgReader.IsXml(file))
        {
            if (!SvgReader.TryRead(file, out var drawing, out problem))
            {
                return false;
            }

            content = new ImageContent(null, DrawingForm.Write(drawing).Packed());
            return true;
        }

        if (!ImageReader.TryRead(file, out var raster, out var reason))
        {
            problem = new ImageProblem(reason, "Give the bytes of a whole PNG, JPEG or SVG file.");
            return false;
        }

        content = new ImageContent(raster.ReadyToEmbed(), null);
        return true;
    }
}
