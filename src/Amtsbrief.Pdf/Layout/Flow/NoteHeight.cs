namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>How high notes are on top of each other.</summary>
internal static class NoteHeight
{
    /// <summary>The height with all lines of more notes below.</summary>
    internal static Length With(Length above, ReadOnlySpan<FlowNote> notes)
    {
        foreach (var note in notes)
        {
            above = With(above, note, note.LineCount);
        }

        return above;
    }

    /// <summary>The height with more notes below, the last one cut as short as it may be.</summary>
    internal static Length WithLeast(Length above, ReadOnlySpan<FlowNote> notes) =>
        With(With(above, notes[..^1]), notes[^1], notes[^1].LeastLines);

    /// <summary>The height with some lines of one more note below.</summary>
    internal static Length With(Length above, FlowNote note, int lines) =>
        (above == Length.Zero ? above : above + note.SpaceBefore) + note.HeightOf(lines);
}
