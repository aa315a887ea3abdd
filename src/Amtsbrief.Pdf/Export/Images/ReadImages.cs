using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>
/// The images of one letter, none of them read twice: once before anything is set, to find what cannot be read, and from
/// memory when the file is written. Not thread-safe.
/// </summary>
internal sealed class ReadImages
{
    private readonly Dictionary<LetterImage, RasterImage> _images = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc cref="ImageReader.TryRead"/>
    internal bool TryRead(
        LetterImage image, [NotNullWhen(true)] out RasterImage? raster, [NotNullWhen(false)] out string? reason)
    {
        reason = null;
        if (_images.TryGetValue(image, out raster))
        {
            return true;
        }

        if (!ImageReader.TryRead(image.Data.AsSpan(), out raster, out reason))
        {
            return false;
        }

        _images.Add(image, raster);
        return true;
    }
}
