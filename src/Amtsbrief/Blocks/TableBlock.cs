using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Amtsbrief.Blocks;

/// <summary>
/// A table (Tabelle) across the width of the text. Header rows stand again on each page that the table goes on to; a row is
/// torn only if it is higher than a page. Immutable and thread-safe.
/// </summary>
public sealed record TableBlock : Block
{
    /// <summary>Makes a table; its columns and rows must be given.</summary>
    public TableBlock()
    {
    }

    // Generated JSON metadata keeps defaults of parameters, not those of properties.
    [JsonConstructor]
    [SetsRequiredMembers]
    internal TableBlock(ValueList<TableColumn> columns, ValueList<TableRow> rows, int headerRows = 1) =>
        (Columns, Rows, HeaderRows) = (columns, rows, headerRows);

    /// <summary>The columns; at least one.</summary>
    public required ValueList<TableColumn> Columns { get; init; }

    /// <summary>The rows, header rows first; at least one below the headers. Spans included, each fills all columns.</summary>
    public required ValueList<TableRow> Rows { get; init; }

    /// <summary>How many rows at the top are headers (Tabellenkopf); 1 unless said otherwise, 0 for none.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>The caption above the table (Tabellenüberschrift), if there is one.</summary>
    public RichText? Caption { get; init; }
}
