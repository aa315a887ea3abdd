using Amtsbrief.Images;
using Amtsbrief.Templates;

namespace Amtsbrief.Resolving.Frames;

/// <summary>The image of a letterhead at its place.</summary>
internal static class LetterheadImage
{
    internal static ResolvedImage? Resolve(LetterImage? image, LetterheadPlace place, string path) =>
        image is not null && ImageInfo.TryRead(image.Data.AsSpan(), out var info, out _)
            ? new ResolvedImage(image, place.Place(info.Width, info.Height), path)
            : null;
}
