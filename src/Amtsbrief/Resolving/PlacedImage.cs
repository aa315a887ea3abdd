using Amtsbrief.Images;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>An image at its place: that of a letterhead, or a franking mark.</summary>
internal static class PlacedImage
{
    internal static ResolvedImage? Resolve(LetterImage? image, LetterheadPlace place, string path, ImageInfos infos) =>
        image is not null && infos.TryRead(image, out var info, out _)
            ? new ResolvedImage(image.Composed(), place.Place(info.Width, info.Height), path)
            : null;
}
