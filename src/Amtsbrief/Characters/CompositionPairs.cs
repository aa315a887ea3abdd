using System.Collections.Frozen;

namespace Amtsbrief.Characters;

/// <summary>The pairs of <see cref="CompositionTable"/> to look up: first needed by a text with marks, which few letters have.</summary>
internal static class CompositionPairs
{
    /// <summary>What a letter and a mark become.</summary>
    internal static FrozenDictionary<(char Letter, char Mark), char> Composites { get; } = Pairs()
        .ToFrozenDictionary(pair => (pair.Letter, pair.Mark), pair => pair.Composite);

    /// <summary>The letter and the mark that a character consists of.</summary>
    internal static FrozenDictionary<char, (char Letter, char Mark)> Decomposites { get; } = Pairs()
        .ToFrozenDictionary(pair => pair.Composite, pair => (pair.Letter, pair.Mark));

    /// <summary>The character that another is only a second name of.</summary>
    internal static FrozenDictionary<char, char> Singletons { get; } = CompositionTable.Singletons
        .Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static IEnumerable<(char Letter, char Mark, char Composite)> Pairs() => CompositionTable.Rows.SelectMany(
        row => row.Pairs.Chunk(2).Select(pair => (pair[0], row.Mark, pair[1])));
}
