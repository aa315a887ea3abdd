using System.Runtime.CompilerServices;

namespace Amtsbrief.Blocks;

/// <summary>
/// A row of a table (Zeile). Written as a collection expression: <c>["Miete", "412,50 EUR"]</c>. Immutable and thread-safe.
/// </summary>
/// <param name="Cells">
/// The cells that begin in this row; columns that a cell of an earlier row spans down into are passed over.
/// </param>
[CollectionBuilder(typeof(TableRow), nameof(Create))]
public sealed record TableRow(ValueList<TableCell> Cells) : IEnumerable<TableCell>
{
    /// <summary>Makes a row of cells; collection expressions call this.</summary>
    /// <param name="cells">The cells, which are copied.</param>
    /// <returns>The row.</returns>
    public static TableRow Create(ReadOnlySpan<TableCell> cells) => new(ValueList.Create(cells));

    /// <inheritdoc/>
    public IEnumerator<TableCell> GetEnumerator() => ((IEnumerable<TableCell>)Cells).GetEnumerator();

    /// <inheritdoc/>
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
