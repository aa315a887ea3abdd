using System.Collections.Frozen;
using Amtsbrief.Characters;
using Amtsbrief.Typography;

namespace Amtsbrief.Hyphenation;

/// <summary>
/// Words with the places where they are divided, and words that stay whole: those of the caller before those built in. Immutable
/// and thread-safe; looking up does not allocate.
/// </summary>
internal sealed class DividedWords
{
    private static readonly Lazy<DividedWords> LazyBuiltIn = new(() => new([.. ReadBuiltIn()]));

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _divisions;
    private readonly IReadOnlyDictionary<string, string> _all;

    private DividedWords(IEnumerable<string> divisions)
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var division in divisions)
        {
            words[Undivided(division)] = division;
        }

        var frozen = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        (_all, _divisions) = (frozen, frozen.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    /// <summary>The words that read wrongly where they are divided by rule.</summary>
    internal static DividedWords BuiltIn => LazyBuiltIn.Value;

    /// <summary>The words of a style and names that stay whole, on top of those built in.</summary>
    internal static DividedWords Of(HyphenationStyle style, IReadOnlyCollection<string> names) =>
        style.Words.IsEmpty && names.Count == 0
            ? BuiltIn
            : new([.. BuiltIn._all.Values, .. names, .. style.Words.Select(Din91379.Compose)]);

    /// <summary>Finds a word, whatever its case.</summary>
    /// <returns>The word with a hyphen at each place; without any it stays whole. Null if the word is not known.</returns>
    internal string? Find(ReadOnlySpan<char> word) => _divisions.TryGetValue(word, out var division) ? division : null;

    private static string Undivided(string division) => division.Replace("-", "", StringComparison.Ordinal);

    private static IEnumerable<string> ReadBuiltIn()
    {
        // The build fails without the file, so the resource is there.
        using var reader = new StreamReader(
            typeof(DividedWords).Assembly.GetManifestResourceStream("divided-words.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split(' ');
                yield return parts[0];
                foreach (var ending in parts[1..])
                {
                    yield return parts[0] + ending;
                }
            }
        }
    }
}
