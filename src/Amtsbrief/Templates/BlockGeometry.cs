namespace Amtsbrief.Templates;

/// <summary>
/// Indents, spaces and rules of the blocks of the text. Lengths are not less than zero, and indents leave 40 mm for the text.
/// Immutable and thread-safe.
/// </summary>
public sealed record BlockGeometry
{
    /// <summary>How far each level of a list is indented; 7.5 mm.</summary>
    public Length ListIndent { get; init; } = 7.5.Mm;

    /// <summary>How far quotations are indented on both sides; 10 mm.</summary>
    public Length QuotationIndent { get; init; } = 10.Mm;

    /// <summary>What is left free left and right of the text of a table cell; 1.5 mm.</summary>
    public Length CellPadding { get; init; } = 1.5.Mm;

    /// <summary>What is left free above and below the text of a table cell; 2 pt, about 0.7 mm.</summary>
    public Length CellPaddingVertical { get; init; } = 2.Pt;

    /// <summary>What is left free between a caption and its table or image; 1.5 mm.</summary>
    public Length CaptionSpace { get; init; } = 1.5.Mm;

    /// <summary>The thickness of all rules: of tables, horizontal rules, footers, footnotes; 0.5 pt.</summary>
    public Length RuleThickness { get; init; } = 0.5.Pt;

    /// <summary>Which rules a table has; horizontal ones by default.</summary>
    public TableRules TableRules { get; init; } = TableRules.Horizontal;

    /// <summary>The room for a handwritten signature above the typed name; 12.7 mm, three lines of 12 pt (DIN 5008).</summary>
    public Length SignatureSpace { get; init; } = 12.7.Mm;

    /// <summary>The length of the rule above footnotes; 50 mm.</summary>
    public Length FootnoteRuleLength { get; init; } = 50.Mm;

    /// <summary>
    /// What is left free between text and footnotes at least, the rule in its middle; 2.2 mm, which LibreOffice leaves whatever a
    /// DOCX file says, so that pages end alike in all formats.
    /// </summary>
    public Length FootnoteSpace { get; init; } = 2.2.Mm;
}

/// <summary>Which rules a table has.</summary>
public enum TableRules
{
    /// <summary>None.</summary>
    None,

    /// <summary>Above and below the headers and below the table.</summary>
    Horizontal,

    /// <summary>Around every cell.</summary>
    Grid,
}
