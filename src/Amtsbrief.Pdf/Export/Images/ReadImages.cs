using System.Diagnostics.CodeAnalysis;
using Amtsbrief.Images;
using Amtsbrief.Images.Svg;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>
/// The images of one letter, none of them read twice: once before anything is set, to find what cannot be read, and from
/// memory when the file is written. Not thread-safe.
/// </summary>
internal sealed class ReadImages
{
    private readonly Dictionary<LetterImage, ImageContent> _images = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads an image, whatever its format.</summary>
    /// <param name="image">The image.</param>
    /// <param name="content">What is in it, when it can be shown.</param>
    /// <param name="problem">Why not, when it cannot.</param>
    /// <returns>Whether it can be shown.</returns>
    internal bool TryRead(LetterImage image, out ImageContent content, [NotNullWhen(false)] out ImageProblem? problem)
    {
        problem = null;
        if (_images.TryGetValue(image, out content))
        {
            return true;
        }

        content = Read(image.Data.AsSpan(), out problem);
        if (problem is not null)
        {
            return false;
        }

        _images.Add(image, content);
        return true;
    }

    private static ImageContent Read(ReadOnlySpan<byte> data, out ImageProblem? problem)
    {
        if (SvgReader.IsXml(data))
        {
            SvgReader.TryRead(data, out var drawing, out problem);
            return new ImageContent(null, drawing);
        }

        problem = ImageReader.TryRead(data, out var raster, out var reason)
            ? null
            : new ImageProblem(reason, "Give the bytes of a whole PNG, JPEG or SVG file.");
        return new ImageContent(raster, null);
    }
}
