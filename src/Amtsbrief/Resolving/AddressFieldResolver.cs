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
            var notes = letter.Notes.Select((note, index) => Line(note, $"notes[{index}]"));
            yield return Zone(ZoneKind.Notes, TextRole.Note, template.AddressField.Notes, "notes", [.. notes], fromFoot: true);
        }

        yield return Zone(
            ZoneKind.Recipient, TextRole.Recipient, template.AddressField.Recipient, "recipient", [.. RecipientLines()]);
    }

    // The zone is as high as its lines; notes end at the foot of their box, everything else begins at its top.
    private ResolvedZone Zone(
        ZoneKind kind, TextRole role, Box box, string path, ValueList<ResolvedText> lines, bool fromFoot = false)
    {
        var height = template.Type[role].LineHeight * lines.Count;
        var top = fromFoot ? box.Bottom - height : box.Y;
        return new ResolvedZone(
            kind, box with { Y = top, Height = height }, [new ResolvedParagraph(role, Length.Zero, path, lines)]);
    }

    // One line if it fits; else two smaller ones, the second with as much as the first has no room for.
    private ResolvedZone ReturnLine()
    {
        const string Path = "sender.returnAddress";
        var box = template.AddressField.ReturnLine;
        var address = letter.Sender.ReturnAddress;
        List<string> parts = [letter.Sender.Name, .. Delivery(address), $"{address.Postcode} {address.Town}"];
        var line = string.Join(", ", parts);
        if (Width(line, TextRole.ReturnLine) <= box.Width)
        {
            return Zone(ZoneKind.ReturnLine, TextRole.ReturnLine, box, "sender", [Line(line, Path)]);
        }

        var count = parts.Count - 1;
        while (count > 1 && Width(First(), TextRole.LongReturnLine) > box.Width)
        {
            count--;
        }

        return Zone(
            ZoneKind.ReturnLine, TextRole.LongReturnLine, box, "sender",
            [Line(First(), Path), Line(string.Join(", ", parts[count..]), Path)]);

        string First() => string.Join(", ", parts[..count]) + ",";
    }

    private Length Width(string line, TextRole role)
    {
        var style = template.Type[role];
        return template.Type.Family.Metrics(style.Bold, style.Italic).Measure(line, style.Size);
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
                return [.. names, .. Delivery(address).Select(line => Line(line, Path)), .. TownLines(address, Path)];
            default:
                throw new ArgumentOutOfRangeException(
                    nameof(letter), letter.Recipient, "The recipient is none of the closed set.");
        }
    }

    private IEnumerable<string> Delivery(PostalAddress address)
    {
        if (address.Street is { } street)
        {
            yield return street;
        }

        if (address.PostOfficeBox is { } box)
        {
            yield return $"{template.Wording.PostOfficeBox} {box}";
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

    private static ResolvedText Line(string text, string path) => new([new ResolvedRun(text)], path);
}
