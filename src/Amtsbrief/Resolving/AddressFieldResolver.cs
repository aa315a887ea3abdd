using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>The three zones of the address field: return line, notes, address.</summary>
internal sealed class AddressFieldResolver(Letter letter, Template template)
{
    internal IEnumerable<ResolvedZone> Zones()
    {
        yield return ReturnLine();
        if (!letter.Notes.IsEmpty)
        {
            var notes = Paragraph(TextRole.Note, "notes", letter.Notes.Select((note, index) => Line(note, $"notes[{index}]")));
            yield return Zone(ZoneKind.Notes, template.AddressField.Notes, notes, fromFoot: true);
        }

        yield return Zone(
            ZoneKind.Recipient, template.AddressField.Recipient,
            Paragraph(TextRole.Recipient, "recipient", RecipientLines()));
    }

    // The zone is as high as its lines; what fills it from its foot ends there, everything else begins at its top.
    private ResolvedZone Zone(ZoneKind kind, Box box, ResolvedParagraph paragraph, bool fromFoot = false)
    {
        var height = template.Type[paragraph.Role].LineHeight * paragraph.Lines.Count;
        var top = fromFoot ? box.Bottom - height : box.Y;
        return new ResolvedZone(kind, box with { Y = top, Height = height }, [paragraph]);
    }

    private ResolvedZone ReturnLine()
    {
        var box = template.AddressField.ReturnLine;
        var address = letter.Sender.ReturnAddress;
        var line = new ReturnLine(
            letter.Sender, [.. DeliveryLines.Of(address, template.Wording), $"{address.Postcode} {address.Town}"], template.Type, box.Width);
        return Zone(ZoneKind.ReturnLine, box, line.Resolve(), fromFoot: true) with
        {
            Rule = template.AddressField.ReturnLineRule ? ZoneRule.Below : ZoneRule.None,
        };
    }

    private IEnumerable<ResolvedText> RecipientLines()
    {
        switch (letter.Recipient)
        {
            case GroupRecipient group:
                return group.Lines.Select((line, index) => Line(line, $"recipient.lines[{index}]"));
            case PostalRecipient { Address: var address } postal:
                const string Path = "recipient.address";
                var names = postal.Names.Select((name, index) => Line(name, $"recipient.names[{index}]"));
                var delivery = DeliveryLines.Of(address, template.Wording).Select(line => Line(line, Path));
                return [.. names, .. delivery, .. TownLines(address, Path)];
            default:
                throw new ArgumentOutOfRangeException(
                    nameof(letter), letter.Recipient, "The recipient is none of the closed set.");
        }
    }

    // DIN 5008: abroad, town and country stand in capitals.
    private static IEnumerable<ResolvedText> TownLines(PostalAddress address, string path)
    {
        var town = address.Country is null ? address.Town : Capitals(address.Town);
        yield return Line($"{address.Postcode} {town}".TrimStart(), path);
        if (address.Country is { } country)
        {
            yield return Line(Capitals(country), path);
        }
    }

    // The invariant culture keeps "ß", which capitals write "SS".
    private static string Capitals(string text) => text.Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant();

    private static ResolvedParagraph Paragraph(TextRole role, string path, IEnumerable<ResolvedText> lines) =>
        new(role, Length.Zero, path, ValueList.From(lines));

    private static ResolvedText Line(string text, string path) => new([new ResolvedRun(text)], path);
}
