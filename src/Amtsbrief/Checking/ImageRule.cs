using Amtsbrief.Images;

namespace Amtsbrief.Checking;

/// <summary>Every image must be one that can be read, and say what it shows.</summary>
internal static class ImageRule
{
    internal static void Check(LetterImage image, string path, ImageInfos infos, FindingCollector findings) =>
        Check(image, member => path + member, infos, findings);

    /// <summary>Checks an image whose members stand where a function says.</summary>
    internal static void Check(LetterImage image, Func<string, string> place, ImageInfos infos, FindingCollector findings)
    {
        if (!VisibleText.IsIn(image.AlternativeText))
        {
            findings.Error(
                FindingCodes.NoAlternativeText, place(".alternativeText"), "The image has no alternative text.",
                "Say what the image says; BITV 2.0 asks for it.");
        }

        CharacterRules.ReadAloud(image.AlternativeText ?? "", place(".alternativeText"), findings);
        if (!infos.TryRead(image, out _, out var problem))
        {
            findings.Error(FindingCodes.UnreadableImage, place(".data"), problem.What, problem.ToDo);
        }
    }
}
