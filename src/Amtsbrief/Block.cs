using System.Text.Json.Serialization;

namespace Amtsbrief;

/// <summary>
/// A block of a letter's text (Absatz oder anderer Textteil). The renderers know the closed set of core blocks; own blocks
/// derive from <see cref="ExpandingBlock"/> and turn into core blocks before any renderer sees them.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(KeyValueBlock), "keyValue")]
[JsonDerivedType(typeof(EventBlock), "event")]
public abstract record Block
{
    private protected Block()
    {
    }
}
