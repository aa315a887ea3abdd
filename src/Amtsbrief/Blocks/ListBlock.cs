using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Amtsbrief.Blocks;

/// <summary>A list (Aufzählung); items may hold further lists, at most three deep. Immutable and thread-safe.</summary>
public sealed record ListBlock : Block
{
    /// <summary>Makes a list; its items must be given.</summary>
    public ListBlock()
    {
    }

    // Generated JSON metadata keeps defaults of parameters, not those of properties.
    [JsonConstructor]
    [SetsRequiredMembers]
    internal ListBlock(ValueList<ListItem> items, int start = 1) => (Items, Start) = (items, start);

    /// <summary>The items; at least one.</summary>
    public required ValueList<ListItem> Items { get; init; }

    /// <summary>What stands before the items; bullets unless said otherwise.</summary>
    public ListStyle Style { get; init; }

    /// <summary>The number of the first item, at least 1; matters for ordered lists alone.</summary>
    public int Start { get; init; } = 1;
}
