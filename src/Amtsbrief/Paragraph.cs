namespace Amtsbrief;

/// <summary>A paragraph of running text (Absatz). Immutable and thread-safe.</summary>
/// <param name="Text">The text.</param>
public sealed record Paragraph(RichText Text) : Block;
