using System.Collections.Immutable;
using Amtsbrief.Pdf.Layout.Flow;

namespace Amtsbrief.Pdf.Layout.Blocks.Tables;

/// <summary>Rows of a table that cells bind together; most often a single one. Text stands at the top of its cell.</summary>
internal sealed partial class RowGroup : FlowBox
{
    private readonly TableGrid _grid;
    private readonly ImmutableArray<SetCell> _cells;
    private readonly PartRules _rules;

    // The upper edges of the rows and the lower one of the last.
    private readonly Length[] _edges;

    /// <summary>Makes a group.</summary>
    /// <param name="path">Where it stands in the letter.</param>
    /// <param name="grid">The columns.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="cells">The cells in reading order.</param>
    /// <param name="rules">The rules above and below the group.</param>
    /// <param name="head">The head of the table, for further pages.</param>
    internal RowGroup(string path, TableGrid grid, int rows, ImmutableArray<SetCell> cells, PartRules rules, RowGroup? head)
        : base(path)
    {
        (_grid, _cells, _rules, RepeatedHead) = (grid, cells, rules, head);
        _edges = new Length[rows + 1];
        FindEdges();
        Notes = NotesOf(cells);
    }

    internal override Length Height => _edges[^1] + Thickness(_rules.HasFlag(PartRules.Below));

    internal override ImmutableArray<FlowNote> Notes { get; }

    internal override FlowBox? RepeatedHead { get; }

    private int Rows => _edges.Length - 1;

    internal override void Place(PageStack pages, int page, Length x, Length y, Placing placing = Placing.Content)
    {
        AddRules(pages, page, x, y, placing);
        foreach (var cell in _cells)
        {
            var top = y + TextTop(cell.Row);
            foreach (var line in cell.Lines)
            {
                line.Place(pages, page, x, top, placing);
                top += line.Height;
            }
        }
    }

    // A cell that covers several rows makes its last one high enough.
    private void FindEdges()
    {
        var byLastRow = Rows == 1 ? _cells : [.. _cells.OrderBy(cell => cell.EndRow)];
        var next = 0;
        for (var row = 0; row < Rows; row++)
        {
            _edges[row + 1] = _edges[row] + RuleAbove(row) + _grid.Padding + _grid.EmptyLine;
            for (; next < byLastRow.Length && byLastRow[next].EndRow == row + 1; next++)
            {
                var cell = byLastRow[next];
                var bottom = _edges[cell.Row] + RuleAbove(cell.Row) + _grid.Padding + cell.TextHeight;
                _edges[row + 1] = Length.Max(_edges[row + 1], bottom);
            }
        }
    }

    private Length TextTop(int row) => _edges[row] + RuleAbove(row) + _grid.PaddingAbove;

    private Length RuleAbove(int row) => Thickness(_grid.RulesCells || (row == 0 && _rules.HasFlag(PartRules.Above)));

    private Length Thickness(bool hasRule) => hasRule ? _grid.Thickness : Length.Zero;

    private static ImmutableArray<FlowNote> NotesOf(ImmutableArray<SetCell> cells)
    {
        ImmutableArray<FlowNote> notes = [];
        foreach (var cell in cells)
        {
            foreach (var line in cell.Lines)
            {
                notes = line.Notes.IsEmpty ? notes : notes.AddRange(line.Notes);
            }
        }

        return notes;
    }
}
