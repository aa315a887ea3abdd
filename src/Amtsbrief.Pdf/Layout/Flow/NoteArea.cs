using Amtsbrief.Pdf.Pages;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>The foot of the pages: notes that wait for their place there, in the order of their marks.</summary>
internal sealed class NoteArea(Template template, PageStack pages)
{
    private readonly Queue<FlowNote> _waiting = [];
    private readonly BlockGeometry _blocks = template.Blocks;

    // How many lines of the first one stand on earlier pages, and how many notes have their marks there.
    private int _placedLines;
    private int _carried;

    internal bool IsEmpty => _waiting.Count == 0;

    /// <summary>The height of all that waits, without what is left free above.</summary>
    internal Length Height { get; private set; }

    /// <summary>The height of the area for notes of a height; without notes there is none.</summary>
    internal Length AreaFor(Length notes) => notes == Length.Zero ? notes : notes + _blocks.FootnoteSpace;

    /// <summary>Takes on the notes of a page's boxes; what waited before is carried over from earlier pages.</summary>
    internal void Add(ReadOnlySpan<FlowBox> boxes)
    {
        _carried = _waiting.Count;
        foreach (var box in boxes)
        {
            foreach (var note in box.Notes)
            {
                Height = NoteHeight.With(Height, note, note.LineCount);
                _waiting.Enqueue(note);
            }
        }
    }

    /// <summary>
    /// Gives notes their place at the foot of a page as far as there is room, and draws those that are carried over: they are
    /// read before the text of the page, the others behind their marks.
    /// </summary>
    internal void Stand(int page, ResolvedFrame frame, Length room)
    {
        var isWholePage = room == frame.TextBottom - frame.TextTop;
        var parts = Take(room - _blocks.FootnoteSpace, isWholePage, out var height);
        if (parts.Count == 0)
        {
            return;
        }

        var top = frame.TextBottom - height;
        AddRule(page, top - Length.FromEmu(_blocks.FootnoteSpace.Emu / 2));
        foreach (var (note, lines, y, isCarried) in parts)
        {
            note.Stand(page, lines, template.Page.Left, top + y);
            if (isCarried)
            {
                note.Place(pages, page);
            }
        }
    }

    private List<(FlowNote Note, Range Lines, Length Y, bool IsCarried)> Take(Length room, bool isWholePage, out Length height)
    {
        var parts = new List<(FlowNote Note, Range Lines, Length Y, bool IsCarried)>();
        height = Length.Zero;
        while (_waiting.TryPeek(out var note))
        {
            var y = parts.Count == 0 ? Length.Zero : height + note.SpaceBefore;
            var count = note.MostLines(_placedLines, note.LinesIn(room - y));
            if (count == 0 && isWholePage && parts.Count == 0)
            {
                // Each page gets on, however low it is.
                count = 1;
            }

            if (count == 0)
            {
                break;
            }

            parts.Add((note, _placedLines..(_placedLines + count), y, _carried > 0));
            height = y + note.HeightOf(count);
            Height -= note.HeightOf(count);
            _placedLines += count;
            if (_placedLines < note.LineCount)
            {
                break;
            }

            Drop();
        }

        return parts;
    }

    private void Drop()
    {
        _waiting.Dequeue();
        (_placedLines, _carried) = (0, Math.Max(0, _carried - 1));
        if (_waiting.TryPeek(out var next))
        {
            Height -= next.SpaceBefore;
        }
    }

    private void AddRule(int page, Length y)
    {
        var left = template.Page.Left;
        pages.Add(page, new RuleItem(left, y, left + _blocks.FootnoteRuleLength, y, _blocks.RuleThickness));
    }
}
