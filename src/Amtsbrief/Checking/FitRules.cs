using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>Every zone must hold what stands in it: no line is clipped, no word sticks out, nothing overlaps.</summary>
internal sealed class FitRules
{
    private readonly ResolvedLetter _letter;
    private readonly Template _template;
    private readonly FindingCollector _findings;

    private FitRules(ResolvedLetter letter, FindingCollector findings)
    {
        _letter = letter;
        _template = letter.Template;
        _findings = findings;
    }

    internal static void Check(ResolvedLetter letter, FindingCollector findings)
    {
        AddressFieldRules.Check(letter, findings);
        var rules = new FitRules(letter, findings);
        foreach (var zone in letter.HeadZones)
        {
            rules.CheckZone(zone);
        }

        var details = letter.HeadZones.Where(zone => zone.Kind == ZoneKind.Details).Concat(letter.FootZones);
        HeadFit.Check(letter.Template, ValueList.From(details), findings);
        FrameRules.Check(letter, findings);
        BodyFit.Check(letter.Body, letter.Template, findings);
    }

    private void CheckZone(ResolvedZone zone)
    {
        switch (zone.Kind)
        {
            case ZoneKind.Letterhead:
                LetterheadFit.Check(
                    zone, _template.Letterhead, _letter.FirstPage.Images, "letterhead", _template.Type, _findings);
                break;
            case ZoneKind.Reference:
                WordFit.Check(zone.Blocks, zone.Box.Width, "column of the reference line", _template.Type, _findings);
                break;
        }
    }
}
