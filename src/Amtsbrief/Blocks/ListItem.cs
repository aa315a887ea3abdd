namespace Amtsbrief.Blocks;

/// <summary>An item of a list (Listenpunkt). A string or a text is one as well. Immutable and thread-safe.</summary>
/// <param name="Blocks">
/// What the item says: paragraphs and lists, at least one; blocks that expand into these are welcome too.
/// </param>
public sealed record ListItem(ValueList<Block> Blocks)
{
    /// <summary>Makes an item of one paragraph.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ListItem(RichText text) => Of(text);

    /// <summary>Makes an item of one paragraph.</summary>
    /// <param name="text">The characters.</param>
    public static implicit operator ListItem(string text) => Of(text);

    /// <summary>Makes an item of one paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The item.</returns>
    public static ListItem Of(RichText text) => new([new Paragraph(text)]);
}
