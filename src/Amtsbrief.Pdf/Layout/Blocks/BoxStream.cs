using Amtsbrief.Pdf.Layout.Flow;
using Amtsbrief.Pdf.Layout.Lines;

namespace Amtsbrief.Pdf.Layout.Blocks;

/// <summary>Takes boxes in reading order, with what is free between them and where a page may end. Not thread-safe.</summary>
internal sealed class BoxStream
{
    private const int LinesTogether = 2;

    private Length _space;
    private bool _endsPage;
    private BreakCost _costAbove;

    internal List<FlowBox> Boxes { get; } = [];

    internal int Count => Boxes.Count;

    /// <summary>Leaves space free above the next box, on top of what is left there already.</summary>
    internal void Leave(Length space) => _space += space;

    /// <summary>Ends the page; at the start of the text and beside another end it does nothing.</summary>
    internal void EndPage() => _endsPage = Boxes.Count > 0;

    /// <summary>Keeps the next box with what is there.</summary>
    internal void KeepNext(BreakCost cost = BreakCost.PartsKept) => _costAbove = Boxes.Count > 0 ? cost : BreakCost.None;

    internal void Add(FlowBox box)
    {
        (box.SpaceBefore, box.StartsPage) = (_space, _endsPage);
        box.Keep(_costAbove);
        Boxes.Add(box);
        (_space, _endsPage, _costAbove) = (Length.Zero, false, BreakCost.None);
    }

    /// <summary>Adds the lines of a paragraph; no page has one of them alone at its foot or its head.</summary>
    internal void Add(List<SetLine> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (at > 0 && (at < LinesTogether || lines.Count - at < LinesTogether))
            {
                lines[at].Keep(BreakCost.LeavesLineAlone);
            }

            Add(lines[at]);
        }
    }

    /// <summary>Keeps the boxes from a place on together.</summary>
    internal void KeepTogether(int from, BreakCost cost = BreakCost.PartsKept)
    {
        for (var at = from + 1; at < Boxes.Count; at++)
        {
            Boxes[at].Keep(cost);
        }
    }
}
