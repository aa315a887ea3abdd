using System.Runtime.InteropServices;
using Amtsbrief.Checking;
using Amtsbrief.Resolving;

namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>Flows boxes over pages, with their notes at the foot. Not thread-safe.</summary>
internal sealed class BodyFlow
{
    private readonly List<FlowBox> _boxes;
    private readonly ResolvedLetter _letter;
    private readonly PageStack _pages;
    private readonly FindingCollector _findings;
    private readonly NoteArea _notes;
    private int _next;

    private BodyFlow(List<FlowBox> boxes, ResolvedLetter letter, PageStack pages, FindingCollector findings)
    {
        (_boxes, _letter, _pages, _findings) = (boxes, letter, pages, findings);
        _notes = new NoteArea(letter.Template, pages);
    }

    internal static void Place(List<FlowBox> boxes, ResolvedLetter letter, PageStack pages, FindingCollector findings) =>
        new BodyFlow(boxes, letter, pages, findings).Place();

    // Every page takes boxes or notes; only the first may be left empty for a box that fits on the second.
    private void Place()
    {
        for (var page = 0; _next < _boxes.Count || !_notes.IsEmpty; page++)
        {
            var frame = page == 0 ? _letter.FirstPage : _letter.ContinuationPages;
            var end = PageFill.End(_boxes, _next, _notes, HeightOf(frame));
            if (end == _next && _next < _boxes.Count && _notes.IsEmpty)
            {
                PlaceTooHigh(page, frame);
            }
            else
            {
                Place(CollectionsMarshal.AsSpan(_boxes)[_next..end], page, frame);
                _next = end;
            }
        }
    }

    private void PlaceTooHigh(int page, ResolvedFrame frame)
    {
        var box = _boxes[_next];
        var room = HeightOf(frame) - HeadOf(box);
        if (page == 0 && box.Height <= HeightOf(_letter.ContinuationPages) && box.Height > room)
        {
            return;
        }

        if (box.Height > room && Tear(box, room) is var (part, rest))
        {
            _boxes[_next] = rest;
            Place([part], page, frame);
            return;
        }

        // If it is only the notes that do not fit, they go on on the next page.
        if (box.Height > room)
        {
            _findings.Error(
                FindingCodes.ZoneTooHigh, box.Path, $"This is {box.Height - room} higher than the {room} of a page.",
                "Make it smaller.");
        }

        Place([box], page, frame);
        _next++;
    }

    // The part leaves room for its notes if there is any besides them.
    private TornBox? Tear(FlowBox box, Length room)
    {
        var torn = box.Tear(room);
        if (torn is not { Part.Notes: { IsEmpty: false } notes })
        {
            return torn;
        }

        return box.Tear(room - _notes.AreaFor(NoteHeight.With(Length.Zero, notes.AsSpan()))) ?? torn;
    }

    private void Place(ReadOnlySpan<FlowBox> boxes, int page, ResolvedFrame frame)
    {
        _notes.Add(boxes);
        _notes.Stand(page, frame, HeightOf(frame) - HeightOf(boxes));
        var (x, y) = (_letter.Template.Page.Left, frame.TextTop);
        for (var at = 0; at < boxes.Length; at++)
        {
            if (at == 0)
            {
                boxes[at].RepeatedHead?.Place(_pages, page, x, y, Placing.Repetition);
                y += HeadOf(boxes[at]);
            }
            else
            {
                y += boxes[at].SpaceBefore;
            }

            boxes[at].Place(_pages, page, x, y, at == boxes.Length - 1 ? Placing.LastContent : Placing.Content);
            y += boxes[at].Height;
        }
    }

    private static Length HeightOf(ReadOnlySpan<FlowBox> boxes)
    {
        var height = boxes.IsEmpty ? Length.Zero : HeadOf(boxes[0]) - boxes[0].SpaceBefore;
        foreach (var box in boxes)
        {
            height += box.SpaceBefore + box.Height;
        }

        return height;
    }

    private static Length HeightOf(ResolvedFrame frame) => frame.TextBottom - frame.TextTop;

    private static Length HeadOf(FlowBox box) => box.RepeatedHead?.Height ?? Length.Zero;
}
