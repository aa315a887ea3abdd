using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>
/// The address field must hold return line, notes and address. Its lines never wrap: what the window shows must be what was
/// written.
/// </summary>
internal sealed class AddressFieldRules
{
    private readonly Template _template;
    private readonly AddressField _field;
    private readonly FindingCollector _findings;
    private readonly ValueList<ResolvedText> _notes;
    private readonly ValueList<ResolvedText> _recipient;
    private readonly int _returnLines; // none if the return line has a zone of its own

    private AddressFieldRules(ResolvedLetter letter, FindingCollector findings)
    {
        (_template, _field, _findings) = (letter.Template, letter.Template.AddressField, findings);
        (_notes, _recipient) = (Lines(letter, ZoneKind.Notes), Lines(letter, ZoneKind.Recipient));
        _returnLines = _field.IsIntegrated ? Lines(letter, ZoneKind.ReturnLine).Count : 0;
    }

    internal static void Check(ResolvedLetter letter, FindingCollector findings)
    {
        var rules = new AddressFieldRules(letter, findings);
        if (rules.CheckCount())
        {
            rules.CheckHeight(letter);
        }

        foreach (var zone in letter.HeadZones)
        {
            switch (zone.Kind)
            {
                case ZoneKind.ReturnLine:
                    rules.CheckReturnLine(zone);
                    rules.CheckWidths(zone, "return line");
                    break;
                case ZoneKind.Notes:
                    rules.CheckWidths(zone, "notes zone");
                    break;
                case ZoneKind.Recipient:
                    rules.CheckWidths(zone, "address zone");
                    break;
            }
        }
    }

    private static ValueList<ResolvedText> Lines(ResolvedLetter letter, ZoneKind kind) =>
        letter.HeadZones.FirstOrDefault(zone => zone.Kind == kind) is { Blocks: [ResolvedParagraph paragraph] }
            ? paragraph.Lines
            : [];

    // Whoever takes more than its own share is to blame; if there are too many lines, somebody does.
    private bool CheckCount()
    {
        var lines = AddressFieldLines.Of(_template, _notes.Count, _recipient.Count, _returnLines);
        if (lines.Free >= 0)
        {
            return true;
        }

        if (_notes.Count > lines.Most - _returnLines - _field.RecipientLines)
        {
            Report(_notes, lines, "notes", "notes zone", "address", _template.Type.Note.LineHeight);
        }

        if (_recipient.Count > _field.RecipientLines)
        {
            Report(_recipient, lines, "recipient", "address zone", "notes", _template.Type.Recipient.LineHeight);
        }

        return false;
    }

    private void Report(
        ValueList<ResolvedText> own, AddressFieldLines lines, string path, string zone, string other, Length lineHeight)
    {
        var most = Math.Max(own.Count + lines.Free, 0);
        if (most < own.Count)
        {
            _findings.Error(
                FindingCodes.TooManyLines, path,
                $"The {zone} holds {most} lines beside the {other}, not {own.Count}: from \"{own[most].PlainText}\" on they are "
                + $"{lineHeight * (own.Count - most)} too high.",
                "Leave lines out or join them.");
        }
    }

    private void CheckHeight(ResolvedLetter letter)
    {
        var zone = letter.HeadZones.Single(zone => zone.Kind == ZoneKind.Recipient);
        var over = zone.Box.Bottom - _field.Field.Bottom;
        if (over <= Length.Zero)
        {
            return;
        }

        var (path, name) = zone.Box.Height > _field.Recipient.Height || _notes.IsEmpty
            ? ("recipient", "address zone")
            : ("notes", "notes zone");
        _findings.Error(
            FindingCodes.ZoneTooHigh, path,
            $"The {name} does not fit beside the others: \"{_recipient[^1].PlainText}\" ends {over} below the address field.",
            "Leave lines out, or use a template with more room or a lower line height.");
    }

    private void CheckReturnLine(ResolvedZone zone)
    {
        var over = zone.Box.Height - _field.ReturnLineHeight;
        if (!_field.IsIntegrated && over > Length.Zero)
        {
            var paragraph = (ResolvedParagraph)zone.Blocks[0];
            _findings.Error(
                FindingCodes.ZoneTooHigh, paragraph.Path,
                $"The return line \"{paragraph.Lines[^1].PlainText}\" is {over} higher than its zone of "
                + $"{_field.ReturnLineHeight}.",
                "Use a template with more room or a lower line height.");
        }
    }

    private void CheckWidths(ResolvedZone zone, string name)
    {
        var paragraph = (ResolvedParagraph)zone.Blocks[0];
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
