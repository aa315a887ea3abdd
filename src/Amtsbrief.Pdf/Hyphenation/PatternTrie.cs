namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>
/// Hyphenation patterns as Franklin Liang's thesis describes them ("Word Hy-phen-a-tion by Com-put-er", 1983), from a trie
/// whose values src/Data/hyphenation-patterns.js describes. Immutable and thread-safe.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The boundary of a word in the patterns.</summary>
    private const char Boundary = '.';

    private readonly LetterTrie _patterns;

    private PatternTrie(LetterTrie patterns) => _patterns = patterns;

    /// <summary>Reads the patterns of a language from the assembly.</summary>
    /// <param name="language">The name of the patterns, such as <c>de-1996</c>.</param>
    /// <returns>The patterns.</returns>
    public static PatternTrie Load(string language) => new(LetterTrie.Open(language + ".patterns"));

    /// <summary>Asks whether letters belong to the language of the patterns, so that these can judge a word of them.</summary>
    /// <param name="letters">The letters in lower case.</param>
    /// <returns>Whether some pattern begins with each of the letters.</returns>
    public bool Know(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (_patterns.Child(LetterTrie.Root, letter) == LetterTrie.None)
                return false;
        }

        return true;
    }

    /// <summary>Finds how well each gap between the letters of a word suits a break.</summary>
    /// <param name="letters">The letters in lower case.</param>
    /// <param name="gaps">
    /// One level for the gap before each letter, all zero at first; an odd level allows a break and an even one forbids it.
    /// </param>
    public void Rate(ReadOnlySpan<char> letters, Span<byte> gaps)
    {
        RateFrom(_patterns.Child(LetterTrie.Root, Boundary), letters, gaps);
        for (var start = 0; start < letters.Length; start++)
            RateFrom(LetterTrie.Root, letters[start..], gaps[start..]);
    }

    /// <summary>Raises the gaps to the levels of all patterns that begin at a node and match the first letters.</summary>
    private void RateFrom(int node, ReadOnlySpan<char> letters, Span<byte> gaps)
    {
        foreach (var letter in letters)
        {
            node = _patterns.Child(node, letter);
            if (node == LetterTrie.None)
                return;
            Raise(gaps, _patterns.Value(node));
        }

        node = _patterns.Child(node, Boundary);
        if (node != LetterTrie.None)
            Raise(gaps, _patterns.Value(node));
    }

    /// <summary>Raises the gaps to the levels at the start of a span, which tells their number first.</summary>
    private static void Raise(Span<byte> gaps, ReadOnlySpan<byte> levels)
    {
        if (levels.IsEmpty)
            return;
        var count = Math.Min(levels[0], gaps.Length);
        for (var i = 0; i < count; i++)
            gaps[i] = Math.Max(gaps[i], levels[i + 1]);
    }
}
