using Amtsbrief.Linting;
using Amtsbrief.Resolving;

namespace Amtsbrief.Checking;

/// <summary>What print services ask for: white borders, and an address field with nothing but recipient, notes and sender.</summary>
internal sealed class PrintServiceRule
{
    private readonly ResolvedLetter _letter;
    private readonly PrintService _service;
    private readonly FindingCollector _findings;

    private PrintServiceRule(ResolvedLetter letter, PrintService service, FindingCollector findings) =>
        (_letter, _service, _findings) = (letter, service, findings);

    internal static void Check(ResolvedLetter letter, PrintService service, FindingCollector findings)
    {
        var rule = new PrintServiceRule(letter, service, findings);
        var first = PrintedPlaces.OfFirstPage(letter).ToList();
        rule.CheckWindow(first);
        rule.CheckSender();
        rule.CheckStrip(first);
        foreach (var place in first.Concat(PrintedPlaces.OfContinuationPages(letter)).Distinct())
        {
            rule.CheckBorders(place);
        }
    }

    private void CheckWindow(IEnumerable<PrintedPlace> places)
    {
        foreach (var place in places.Where(place => Overlap(place.Box, _letter.Template.AddressField.Field)))
        {
            _findings.Warning(
                FindingCodes.ForeignInWindow, place.Path,
                $"{_service.Name}: the {place.Name} stands in the address field, where only the recipient may.",
                "Move it out of the field, or leave it out.");
        }
    }

    private void CheckSender()
    {
        var zone = _letter.HeadZones.Single(zone => zone.Kind == ZoneKind.ReturnLine);
        var over = zone.Box.Bottom - _letter.Template.AddressField.Field.Y - _service.SenderHeight;
        if (over > Length.Zero)
        {
            _findings.Warning(
                FindingCodes.SenderTooLow, zone.Blocks[0].Path,
                $"{_service.Name}: the return line ends {over} below the {_service.SenderHeight} that the sender may take.",
                "Put the return line at the top of the address field.");
        }
    }

    private void CheckStrip(IEnumerable<PrintedPlace> places)
    {
        if (_service.FrankingStrip <= Length.Zero)
        {
            return;
        }

        var field = _letter.Template.AddressField.Field;
        var strip = field with { Y = field.Y + _service.SenderHeight, Height = _service.FrankingStrip };
        var lines = _letter.HeadZones
            .Where(zone => zone.Kind is ZoneKind.Notes or ZoneKind.Recipient)
            .SelectMany(zone => PrintedLines.Of(zone, _letter.Template.Type))
            .Select(line => new PrintedPlace(line.Box, line.Line.Path, $"line \"{line.Line.PlainText}\""));
        foreach (var place in places.Concat(lines).Where(place => Overlap(place.Box, strip)))
        {
            _findings.Warning(
                FindingCodes.FrankingStripUsed, place.Path,
                $"{_service.Name}: the {place.Name} stands between {strip.Y} and {strip.Bottom}, which is kept for franking.",
                "Leave it out, or use an address field that begins lower, as Template.WithStampArea makes it.");
        }
    }

    private void CheckBorders(PrintedPlace place)
    {
        var page = _letter.Template.Page;
        (Length Over, Length Border, string Side)[] sides =
        [
            (_service.LeftBorder - place.Box.X, _service.LeftBorder, "left"),
            (place.Box.Right - (page.Width - _service.RightBorder), _service.RightBorder, "right"),
            (_service.TopBorder - place.Box.Y, _service.TopBorder, "upper"),
            (place.Box.Bottom - (page.Height - _service.BottomBorder), _service.BottomBorder, "lower"),
        ];
        foreach (var (over, border, side) in sides.Where(side => side.Over > Length.Zero))
        {
            _findings.Warning(
                FindingCodes.InWhiteBorder, place.Path,
                $"{_service.Name}: the {place.Name} reaches {over} into the white border of {border} at the {side} edge.",
                "Move it, make it smaller, or leave it out.");
        }
    }

    private static bool Overlap(Box one, Box other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;
}
