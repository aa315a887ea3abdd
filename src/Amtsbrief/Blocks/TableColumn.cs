namespace Amtsbrief.Blocks;

/// <summary>A column of a table (Spalte). Immutable and thread-safe.</summary>
public sealed record TableColumn
{
    /// <summary>
    /// The width, cell margins included; <see langword="null"/>, the default: what the content asks for, the columns without a
    /// width sharing what is left of the text's width.
    /// </summary>
    public Length? Width { get; init; }

    /// <summary>How the cells below the headers stand; flush left unless said otherwise.</summary>
    public ColumnAlignment Alignment { get; init; }
}
