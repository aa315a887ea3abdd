using System.Diagnostics.CodeAnalysis;
using Amtsbrief.Caching;
using Amtsbrief.Images.Svg;

namespace Amtsbrief.Images;

/// <summary>
/// What images of the letters of one renderer say of themselves. Drawings must be read whole for that, so what they said lately
/// is remembered, for the next letter has the same letterhead. Thread-safe.
/// </summary>
internal sealed class ImageInfos
{
    private const long Limit = 8L << 20;

    private readonly BoundedCache<ImageFile, Drawing> _drawings;

    internal ImageInfos(long limit = Limit) => _drawings = new(limit, drawing => drawing.Weight);

    /// <summary>What the drawings remembered weigh.</summary>
    internal long Weight => _drawings.Weight;

    /// <inheritdoc cref="ImageInfo.TryRead"/>
    internal bool TryRead(LetterImage image, out ImageInfo info, [NotNullWhen(false)] out ImageProblem? problem)
    {
        var file = new ImageFile(image.Data);
        if (!SvgReader.IsXml(file.Bytes))
        {
            return ImageInfo.TryRead(file.Bytes, out info, out problem);
        }

        if (_drawings.TryGet(file, out var known))
        {
            (info, problem) = (known.Info, null);
            return true;
        }

        if (!ImageInfo.TryRead(file.Bytes, out info, out problem))
        {
            return false;
        }

        _drawings.Add(file, new Drawing(info, file.Bytes.Length + 100));
        return true;
    }

    private sealed record Drawing(ImageInfo Info, long Weight);
}
