namespace Amtsbrief.Blocks;

/// <summary>A cell of a table (Zelle). A string or a text is one as well. Immutable and thread-safe.</summary>
public sealed record TableCell
{
    /// <summary>What the cell says, a line each; none if it is empty.</summary>
    public required ValueList<RichText> Lines { get; init; }

    /// <summary>How many columns the cell covers; 1 at least and by default.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows the cell covers; 1 at least and by default.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether the cell heads its row (Zeilenkopf); it does not by default. Cells of header rows always head.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Makes a cell of one line.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator TableCell(RichText text) => Of(text);

    /// <summary>Makes a cell of one line.</summary>
    /// <param name="text">The characters; an empty string makes an empty cell.</param>
    public static implicit operator TableCell(string text) => text is "" ? new() { Lines = [] } : Of(text);

    /// <summary>Makes a cell of one line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The cell.</returns>
    public static TableCell Of(RichText text) => new() { Lines = [text] };
}
