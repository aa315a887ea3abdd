using Amtsbrief.Images;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>A franking mark must be an image that can be read, and the template must have a place for it.</summary>
internal static class FrankingRule
{
    internal static void Check(Letter letter, Template template, ImageInfos infos, FindingCollector findings)
    {
        if (letter.Franking is not { } image)
        {
            return;
        }

        ImageRule.Check(image, "franking", infos, findings);
        if (template.AddressField.StampHeight == Length.Zero)
        {
            findings.Error(
                FindingCodes.FrankingWithoutPlace, "franking", "The address field reserves no place for a franking mark.",
                "Use a template with a stamp area, as Template.WithStampArea makes it, or leave the mark out.");
        }
    }
}
