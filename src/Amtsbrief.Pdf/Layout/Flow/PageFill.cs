namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>Finds how many boxes a page takes: as many as fit with their notes, back to where it costs least to end it.</summary>
internal static class PageFill
{
    /// <summary>Fills a page.</summary>
    /// <param name="boxes">The text.</param>
    /// <param name="start">The first box of the page.</param>
    /// <param name="notes">The notes that earlier pages left.</param>
    /// <param name="height">The height of the page's text.</param>
    /// <returns>The first box of the next page; the start itself if not even that one fits.</returns>
    internal static int End(List<FlowBox> boxes, int start, NoteArea notes, Length height)
    {
        var text = start < boxes.Count && boxes[start].RepeatedHead is { } head ? head.Height : Length.Zero;
        var foot = notes.Height;
        var (end, least) = (start, BreakCost.LeavesLineAlone);
        var isFull = false;
        for (var at = start; at < boxes.Count; at++)
        {
            var box = boxes[at];
            if (at > start)
            {
                if (box.StartsPage)
                {
                    return at;
                }

                if (box.Break <= least)
                {
                    (end, least) = (at, box.Break);
                }

                text += box.SpaceBefore;
            }

            text += box.Height;
            if (isFull || !Fits(box))
            {
                return end;
            }
        }

        return boxes.Count;

        // Where a note must go on on the next page, the text ends with its mark.
        bool Fits(FlowBox box)
        {
            var whole = NoteHeight.With(foot, box.Notes.AsSpan());
            if (text + notes.AreaFor(whole) <= height)
            {
                foot = whole;
                return true;
            }

            isFull = true;
            return !box.Notes.IsEmpty && text + notes.AreaFor(NoteHeight.WithLeast(foot, box.Notes.AsSpan())) <= height;
        }
    }
}
