using Amtsbrief.Characters;

namespace Amtsbrief.Resolving;

/// <summary>Images whose alternative text is composed like all others.</summary>
internal static class ComposedImage
{
    internal static LetterImage Composed(this LetterImage image)
    {
        var text = Din91379.Compose(image.AlternativeText ?? "");
        return ReferenceEquals(text, image.AlternativeText) ? image : image with { AlternativeText = text };
    }
}
