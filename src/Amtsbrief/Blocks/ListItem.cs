using System.Runtime.CompilerServices;

namespace Amtsbrief.Blocks;

/// <summary>
/// An item of a list (Listenpunkt). A string or a text is one as well; one of several blocks is written as a collection
/// expression. Immutable and thread-safe.
/// </summary>
/// <param name="Blocks">
/// What the item says: paragraphs and lists, at least one; blocks that expand into these are welcome too.
/// </param>
[CollectionBuilder(typeof(ListItem), nameof(Create))]
public sealed record ListItem(ValueList<Block> Blocks) : IEnumerable<Block>
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
    public static ListItem Of(RichText text) => new(ValueList.Create<Block>([new Paragraph(text)]));

    /// <summary>Makes an item of blocks; collection expressions call this.</summary>
    /// <param name="blocks">The blocks, which are copied.</param>
    /// <returns>The item.</returns>
    public static ListItem Create(ReadOnlySpan<Block> blocks) => new(ValueList.Create(blocks));

    /// <inheritdoc/>
    public IEnumerator<Block> GetEnumerator() => ((IEnumerable<Block>)Blocks).GetEnumerator();

    /// <inheritdoc/>
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
