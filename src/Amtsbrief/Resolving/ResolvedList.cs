using Amtsbrief.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// A list: a block of the text, or of an item of the list around it.
/// <paramref name="Style"/>: What the labels are; null: the items have none, as those of enclosures.
/// <paramref name="Start"/>: The number of the first item.
/// <paramref name="Level"/>: How deep the list is nested, from 0.
/// <paramref name="LabelIndent"/>: Where labels begin, from the left edge of the text.
/// <paramref name="TextIndent"/>: Where the items' text begins, from the left edge of the text.
/// </summary>
internal sealed record ResolvedList(
    TextRole Role, Length SpaceBefore, string Path, ListStyle? Style, int Start, int Level, Length LabelIndent, Length TextIndent,
    ValueList<ResolvedListItem> Items)
    : ResolvedBlock(Role, SpaceBefore, Path);

/// <summary>
/// An item of a list.
/// <paramref name="Label"/>: The label as it is printed; empty if there is none.
/// <paramref name="Blocks"/>: Paragraphs and lists, at least a paragraph first, which shares its first line with the label.
/// The first one's space is what is left free above the item.
/// </summary>
internal sealed record ResolvedListItem(string Label, ValueList<ResolvedBlock> Blocks);
