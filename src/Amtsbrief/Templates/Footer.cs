namespace Amtsbrief.Templates;

/// <summary>
/// A footer (Fußzeile, Geschäftsangaben) of one to four columns across the width between the margins of the sheet. It grows
/// upwards and moves the end of the text with it. Immutable and thread-safe.
/// </summary>
public sealed record Footer
{
    /// <summary>The columns from left to right; one to four.</summary>
    public required ValueList<FooterColumn> Columns { get; init; }

    /// <summary>How far the lower end stands above the edge of the sheet; 10 mm unless said otherwise.</summary>
    public Length FromBottom { get; init; } = 10.Mm;

    /// <summary>What is left free between two columns; 5 mm unless said otherwise.</summary>
    public Length ColumnSpace { get; init; } = 5.Mm;

    /// <summary>What is left free above the footer at least; one line of 4.23 mm unless said otherwise.</summary>
    public Length SpaceAbove { get; init; } = 4.23.Mm;

    /// <summary>Whether a thin rule stands above the footer; not by default.</summary>
    public bool Rule { get; init; }
}

/// <summary>A column of a footer. Immutable and thread-safe.</summary>
/// <param name="Details">What it prints, in this order; a detail that the letter lacks is left out.</param>
/// <param name="Width">Its width; <see langword="null"/>, the default: an equal share of what is left.</param>
public sealed record FooterColumn(ValueList<HeadDetail> Details, Length? Width = null);
