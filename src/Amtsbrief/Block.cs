using System.Text.Json.Serialization;
using Amtsbrief.Blocks;

namespace Amtsbrief;

/// <summary>
/// A block of a letter's text (Absatz oder anderer Textteil). The renderers know the closed set of core blocks; own blocks
/// derive from <see cref="ExpandingBlock"/> and turn into core blocks before any renderer sees them.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(PartialSubject), "partialSubject")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(KeyValueBlock), "keyValue")]
[JsonDerivedType(typeof(EventBlock), "event")]
[JsonDerivedType(typeof(Quotation), "quotation")]
[JsonDerivedType(typeof(ImageBlock), "image")]
[JsonDerivedType(typeof(VerticalSpace), "space")]
[JsonDerivedType(typeof(HorizontalRule), "rule")]
[JsonDerivedType(typeof(PageBreak), "pageBreak")]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>
    /// Whether no page ends behind the block, as far as the block below leaves room for that; not by default. Headings always
    /// keep with what they head.
    /// </summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether no page ends within the block, unless it is higher than a page; not by default.</summary>
    public bool KeepTogether { get; init; }
}
