using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// A block that both renderers switch over exhaustively. <see cref="SpaceBefore"/> is zero for the first block of a zone and
/// of the text; renderers drop it at the head of a page.
/// </summary>
internal abstract record ResolvedBlock(TextRole Role, Length SpaceBefore, string Path)
{
    /// <summary>
    /// Whether no page ends behind the block; the resolver decides for both renderers. Blocks inside lists and quotations say so
    /// as well.
    /// </summary>
    internal bool KeepWithNext { get; init; }

    /// <summary>Whether no page ends within the block, unless it is higher than a page.</summary>
    internal bool KeepTogether { get; init; }
}

/// <summary>A paragraph of one or more lines that were set apart by the author; each may break into several.</summary>
internal sealed record ResolvedParagraph(TextRole Role, Length SpaceBefore, string Path, ValueList<ResolvedText> Lines)
    : ResolvedBlock(Role, SpaceBefore, Path)
{
    internal HorizontalAlignment Alignment { get; init; }
}

/// <summary>
/// A heading in the text.
/// <paramref name="Level"/>: 1 to 3; the subject stands above all of them.
/// <paramref name="Number"/>: The number as it is printed, <c>1.2</c>; null if there is none.
/// <paramref name="TextIndent"/>: Where title and further lines begin, behind the number; zero without one.
/// </summary>
internal sealed record ResolvedHeading(
    TextRole Role, Length SpaceBefore, string Path, int Level, string? Number, Length TextIndent, ResolvedText Text)
    : ResolvedBlock(Role, SpaceBefore, Path);

/// <summary>Keys and values; values and their further lines begin at <paramref name="ValueIndent"/>.</summary>
internal sealed record ResolvedKeyValueBlock(
    TextRole Role, Length SpaceBefore, string Path, Length ValueIndent, ValueList<ResolvedRow> Rows)
    : ResolvedBlock(Role, SpaceBefore, Path);

internal sealed record ResolvedRow(ResolvedText Key, ValueList<ResolvedText> Lines);

/// <summary>Several blocks indented on both sides: a quotation.</summary>
internal sealed record ResolvedQuotation(
    TextRole Role, Length SpaceBefore, string Path, Length Indent, ValueList<ResolvedBlock> Blocks)
    : ResolvedBlock(Role, SpaceBefore, Path);

/// <summary>
/// An image on lines of its own.
/// <paramref name="Image"/>: The image.
/// <paramref name="Width"/>: How wide it is.
/// <paramref name="Height"/>: How high it is.
/// <paramref name="Alignment"/>: Where it stands.
/// <paramref name="Caption"/>: What stands below it, with the space between, as aligned as the image; null if there is none.
/// </summary>
internal sealed record ResolvedFigure(
    TextRole Role, Length SpaceBefore, string Path, LetterImage Image, Length Width, Length Height,
    HorizontalAlignment Alignment, ResolvedParagraph? Caption)
    : ResolvedBlock(Role, SpaceBefore, Path)
{
    /// <summary>Where the image's bytes stand in the letter.</summary>
    internal required string DataPath { get; init; }
}

/// <summary>Free space that vanishes at the head of a page; SpaceBefore is its height.</summary>
internal sealed record ResolvedSpace(Length Height, string Path) : ResolvedBlock(TextRole.Body, Height, Path);

/// <summary>A rule across the text, in the middle of a line of the text's height.</summary>
internal sealed record ResolvedRule(Length SpaceBefore, string Path, Length Thickness)
    : ResolvedBlock(TextRole.Body, SpaceBefore, Path);

/// <summary>The end of a page.</summary>
internal sealed record ResolvedPageBreak(string Path) : ResolvedBlock(TextRole.Body, Length.Zero, Path);
