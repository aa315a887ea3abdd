using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>
/// Hyphenation patterns as Franklin Liang's thesis describes them ("Word Hy-phen-a-tion by Com-put-er", 1983), searched
/// in the bytes of the pattern file, which src/Data/hyphenation-patterns.js describes. Immutable and thread-safe.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The boundary of a word in the patterns.</summary>
    private const char Boundary = '.';

    private const int Root = 0;

    /// <summary>No node: the root is nobody's child.</summary>
    private const int None = 0;

    private readonly byte[] _file;
    private readonly int _levelsStart;

    private PatternTrie(byte[] file)
    {
        _file = file;
        _levelsStart = sizeof(ushort) + (BinaryPrimitives.ReadUInt16LittleEndian(file) * Unsafe.SizeOf<PatternNode>());
        var numbers = MemoryMarshal.Cast<byte, ushort>(file.AsSpan(0, _levelsStart));
        if (!BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
    }

    private ReadOnlySpan<PatternNode> Nodes => MemoryMarshal.Cast<byte, PatternNode>(_file.AsSpan(2.._levelsStart));

    private ReadOnlySpan<byte> Levels => _file.AsSpan(_levelsStart..);

    /// <summary>Reads the patterns of a language from the assembly.</summary>
    /// <param name="language">The name of the patterns, such as <c>de-1996</c>.</param>
    /// <returns>The patterns.</returns>
    public static PatternTrie Load(string language)
    {
        // The build fails without the file, so the resource is there.
        using var stream = typeof(PatternTrie).Assembly.GetManifestResourceStream(language + ".patterns")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new PatternTrie(file);
    }

    /// <summary>Asks whether letters belong to the language of the patterns, so that these can judge a word of them.</summary>
    /// <param name="letters">The letters in lower case.</param>
    /// <returns>Whether some pattern begins with each of the letters.</returns>
    public bool Know(ReadOnlySpan<char> letters)
    {
        var nodes = Nodes;
        foreach (var letter in letters)
        {
            if (Child(nodes, Root, letter) == None)
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
        var nodes = Nodes;
        var levels = Levels;
        RateFrom(nodes, levels, Child(nodes, Root, Boundary), letters, gaps);
        for (var start = 0; start < letters.Length; start++)
            RateFrom(nodes, levels, Root, letters[start..], gaps[start..]);
    }

    /// <summary>Raises the gaps to the levels of all patterns that begin at a node and match the first letters.</summary>
    private static void RateFrom(
        ReadOnlySpan<PatternNode> nodes, ReadOnlySpan<byte> levels, int node, ReadOnlySpan<char> letters, Span<byte> gaps)
    {
        foreach (var letter in letters)
        {
            node = Child(nodes, node, letter);
            if (node == None)
                return;
            Raise(gaps, levels[nodes[node].Levels..]);
        }

        node = Child(nodes, node, Boundary);
        if (node != None)
            Raise(gaps, levels[nodes[node].Levels..]);
    }

    /// <summary>Raises the gaps to the levels at the start of a span, which tells their number first.</summary>
    private static void Raise(Span<byte> gaps, ReadOnlySpan<byte> levels)
    {
        var count = Math.Min(levels[0], gaps.Length);
        for (var i = 0; i < count; i++)
            gaps[i] = Math.Max(gaps[i], levels[i + 1]);
    }

    private static int Child(ReadOnlySpan<PatternNode> nodes, int node, char character)
    {
        int low = nodes[node].FirstChild, high = nodes[node + 1].FirstChild - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = nodes[middle].Character;
            if (found == character)
                return middle;
            if (found < character)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return None;
    }
}
