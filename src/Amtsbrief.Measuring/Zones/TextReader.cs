namespace Amtsbrief.Measuring.Zones;

/// <summary>Tells subject, salutation, body and end of the text apart.</summary>
internal static class TextReader
{
    internal static LetterText Read(ValueList<PageText> pages)
    {
        var rows = pages.SelectMany(page => page.Text).ToList();
        var head = HeadReader.Read(rows.TakeWhile(row => row.Page == 1).ToList());
        var rest = rows.Skip(head.Count).ToList();
        var closing = rest.FindLastIndex(IsClosing);
        var body = closing < 0 ? rest : rest[..closing];
        var (size, pitch) = Measure(body.Count > 1 ? body : rows);
        return new LetterText
        {
            Kind = ValueList.From(head.Kind),
            Subject = ValueList.From(head.Subject),
            Salutation = ValueList.From(head.Salutation),
            Body = ValueList.From(body),
            End = ValueList.From(closing < 0 ? [] : rest[closing..]),
            BodySize = size ?? head.Salutation.Concat(head.Subject).Select(row => row.Size).FirstOrDefault(),
            Pitch = pitch ?? Steps.PitchOf(rows),
        };
    }

    // Enclosures may stand on the same base line further right.
    private static bool IsClosing(TextRow row) =>
        Wordings.Closing.IsMatch(row.Parts[0].Text) && row.Parts[0].Right - row.Left < 100.Mm;

    private static (Length? Size, Length? Pitch) Measure(List<TextRow> rows)
    {
        var size = rows.GroupBy(row => row.Size).MaxBy(group => group.Sum(row => row.Text.Length))?.Key;
        return (size, Steps.PitchOf(rows.Where(row => size is { } body && row.Size.IsNear(body, 0.3.Pt))));
    }
}
