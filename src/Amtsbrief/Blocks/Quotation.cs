namespace Amtsbrief.Blocks;

/// <summary>A longer quotation, indented on both sides (Blockzitat). Immutable and thread-safe.</summary>
public sealed record Quotation : Block
{
    /// <summary>What is quoted, a paragraph each; at least one. Quotation marks are the author's.</summary>
    public required ValueList<RichText> Paragraphs { get; init; }

    /// <summary>Where it comes from (Quelle), printed below; if it is to be said.</summary>
    public RichText? Source { get; init; }
}
