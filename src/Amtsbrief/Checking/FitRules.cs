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
        var field = _template.AddressField;
        switch (zone.Kind)
        {
            case ZoneKind.ReturnLine:
                CheckUnbrokenLines(zone, 2, field.ReturnLine, "return line");
                break;
            case ZoneKind.Notes:
                CheckUnbrokenLines(zone, field.NoteLines, field.Notes, "notes zone");
                break;
            case ZoneKind.Recipient:
                CheckUnbrokenLines(zone, field.RecipientLines, field.Recipient, "address zone");
                break;
            case ZoneKind.Letterhead:
                LetterheadFit.Check(
                    zone, _template.Letterhead, _letter.FirstPage.Images, "letterhead", _template.Type, _findings);
                break;
            case ZoneKind.Reference:
                WordFit.Check(zone.Blocks, zone.Box.Width, "column of the reference line", _template.Type, _findings);
                break;
        }
    }

    // Lines of the address field never wrap: what the window shows must be what was written.
    private void CheckUnbrokenLines(ResolvedZone zone, int most, Box room, string name)
    {
        var paragraph = (ResolvedParagraph)zone.Blocks[0];
        if (paragraph.Lines.Count > most)
        {
            _findings.Error(
                FindingCodes.TooManyLines, paragraph.Path, $"The {name} holds {most} lines, not {paragraph.Lines.Count}.",
                "Leave lines out or join them.");
        }
        else if (zone.Box.Height > room.Height)
        {
            _findings.Error(
                FindingCodes.ZoneTooHigh, paragraph.Path,
                $"The {name} is {room.Height} high; its lines are {zone.Box.Height - room.Height} higher.",
                "Leave lines out, or use a template with more room or a lower line height.");
        }

        var style = _template.Type[paragraph.Role];
        var metrics = _template.Type.Family.Metrics(style.Bold, style.Italic);
        foreach (var line in paragraph.Lines)
        {
            var over = metrics.Measure(line.PlainText, style.Size) - zone.Box.Width;
            if (over > Length.Zero)
            {
                _findings.Error(
                    FindingCodes.LineTooWide, line.Path,
                    $"The line \"{line.PlainText}\" is {over} too wide for the {name} of {zone.Box.Width}.",
                    "Shorten it, or set it in a smaller size.");
            }
        }
    }
}
