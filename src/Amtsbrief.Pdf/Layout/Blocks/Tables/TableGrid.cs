using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Layout.Blocks.Tables;

/// <summary>Where the columns of a table stand, and what is free and ruled around its cells.</summary>
internal sealed class TableGrid
{
    private readonly Length[] _edges;
    private readonly BlockGeometry _blocks;

    /// <summary>Makes the grid.</summary>
    /// <param name="columns">The widths of the columns.</param>
    /// <param name="left">The left edge, from that of the text.</param>
    /// <param name="blocks">What is free and ruled.</param>
    /// <param name="emptyLine">How high a line of a row is in which nothing stands.</param>
    internal TableGrid(ValueList<Length> columns, Length left, BlockGeometry blocks, Length emptyLine)
    {
        (_blocks, EmptyLine) = (blocks, emptyLine);
        _edges = new Length[columns.Count + 1];
        _edges[0] = left;
        for (var column = 0; column < columns.Count; column++)
        {
            _edges[column + 1] = _edges[column] + columns[column];
        }
    }

    internal Length EmptyLine { get; }

    internal Length Left => _edges[0];

    internal Length Right => _edges[^1];

    /// <summary>What is free above and below the text of a cell together.</summary>
    internal Length Padding => _blocks.CellPaddingVertical * 2;

    /// <summary>What is free above the text of a cell.</summary>
    internal Length PaddingAbove => _blocks.CellPaddingVertical;

    internal Length Thickness => _blocks.RuleThickness;

    internal bool RulesCells => _blocks.TableRules == TableRules.Grid;

    /// <summary>Whether there are rules around head and body.</summary>
    internal bool RulesParts => _blocks.TableRules == TableRules.Horizontal;

    /// <summary>The left edge of a column.</summary>
    internal Length EdgeOf(int column) => _edges[column];

    /// <summary>Where the text of a cell may stand.</summary>
    internal (Length Left, Length Width) TextOf(int column, int span)
    {
        var left = _edges[column] + _blocks.CellPadding;
        return (left, _edges[column + span] - _blocks.CellPadding - left);
    }
}
