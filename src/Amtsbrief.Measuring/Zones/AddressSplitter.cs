namespace Amtsbrief.Measuring.Zones;

/// <summary>Tells return line, notes and address apart.</summary>
internal static class AddressSplitter
{
    /// <summary>Two lines of one return line stand closer than notes do, in parts of the type size.</summary>
    private const double TightPitch = 1.35;

    /// <summary>An address is no shorter than that where nothing but its place tells it from notes.</summary>
    private const int ShortestAddress = 3;

    private static readonly Length SameSize = 0.6.Pt;
    private static readonly Length LargestReturnLine = 9.2.Pt;

    internal static AddressText Split(List<TextRow> rows, FormFigures form)
    {
        if (rows.Count == 0)
        {
            return AddressText.None;
        }

        var returnLine = ReturnLine(rows);
        var rest = rows.Except(returnLine).ToList();
        var notes = rest.Take(CountNotes(rest, form)).ToList();
        return new AddressText(ValueList.From(returnLine), ValueList.From(notes), ValueList.From(rest.Skip(notes.Count)));
    }

    private static List<TextRow> ReturnLine(List<TextRow> rows)
    {
        var size = rows[^1].Size;
        var first = rows.FindIndex(row => IsReturnLine(row, size));
        if (first < 0)
        {
            return [];
        }

        var end = first + 1;
        while (end < rows.Count - 1 && Continues(rows[end - 1], rows[end], size))
        {
            end++;
        }

        return rows[first..end];
    }

    // Smaller than the address, or else a whole address on one line above another one.
    private static bool IsReturnLine(TextRow row, Length addressSize) =>
        row.Size <= LargestReturnLine
        && (row.Size < addressSize ? Wordings.Separator.IsMatch(row.Text) : Wordings.AddressOnOneLine.IsMatch(row.Text))
        && !Wordings.Note.IsMatch(row.Text);

    private static bool Continues(TextRow row, TextRow next, Length addressSize) =>
        next.Size.IsNear(row.Size, SameSize)
        && next.Size < addressSize
        && next.Baseline - row.Baseline <= row.Size.Times(TightPitch)
        && (row.Text[^1] is ',' or '·' or '•' or '|' || Wordings.Separator.IsMatch(next.Text))
        && !Wordings.Note.IsMatch(next.Text);

    private static int CountNotes(List<TextRow> rows, FormFigures form)
    {
        var known = rows.FindLastIndex(row => Wordings.Note.IsMatch(row.Text)) + 1;
        if (known >= rows.Count)
        {
            return 0;
        }

        var size = rows[^1].Size;
        var smaller = rows.FindLastIndex(row => row.Size <= size - SameSize) + 1;
        if (smaller > 0)
        {
            return smaller < rows.Count ? Math.Max(known, smaller) : known;
        }

        // All of one size: the notes end at the line between the zones, or where words begin that open an address.
        var pitch = size.Times(Steps.UsualPitch);
        var above = rows
            .TakeWhile(row => row.LineTop(pitch) < form.Divider - 1.5.Mm && !Wordings.Addressee.IsMatch(row.Text))
            .Count();
        return rows.Count - above >= ShortestAddress ? Math.Max(known, above) : known;
    }
}
