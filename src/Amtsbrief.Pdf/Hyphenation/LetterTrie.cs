using System.Buffers.Binary;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>
/// Words with values, letter by letter, searched in the bytes of a file that src/Data/trie.js describes. The file is a resource
/// and stays where its assembly lies in memory. Immutable and thread-safe.
/// </summary>
internal sealed unsafe class LetterTrie
{
    /// <summary>The node before the first letter.</summary>
    internal const int Root = 0;

    /// <summary>No node: the root is nobody's child.</summary>
    internal const int None = 0;

    // It holds the assembly in memory.
    private readonly UnmanagedMemoryStream _file;
    private readonly TrieNode* _nodes;
    private readonly int _nodeCount;
    private readonly byte* _values;
    private readonly int _valuesLength;

    private LetterTrie(UnmanagedMemoryStream file)
    {
        _file = file;
        var start = file.PositionPointer;
        _nodeCount = BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(start, sizeof(ushort)));
        _nodes = (TrieNode*)(start + sizeof(ushort));
        _values = (byte*)(_nodes + _nodeCount);
        _valuesLength = (int)(start + file.Length - _values);
    }

    private ReadOnlySpan<TrieNode> Nodes => new(_nodes, _nodeCount);

    /// <summary>Opens a trie that is a resource of this assembly.</summary>
    /// <param name="resource">Its name; the build fails without the file.</param>
    internal static LetterTrie Open(string resource) =>
        new((UnmanagedMemoryStream)typeof(LetterTrie).Assembly.GetManifestResourceStream(resource)!);

    /// <summary>The node behind another, or <see cref="None"/>.</summary>
    internal int Child(int node, char letter)
    {
        var nodes = Nodes;
        int low = nodes[node].FirstChild, high = nodes[node + 1].FirstChild - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = nodes[middle].Letter;
            if (found == letter)
                return middle;
            if (found < letter)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return None;
    }

    /// <summary>The value of the word that ends at a node and what lies behind it; empty if no word ends there.</summary>
    internal ReadOnlySpan<byte> Value(int node)
    {
        var start = Nodes[node].Value;
        return start == 0 ? [] : new ReadOnlySpan<byte>(_values, _valuesLength)[start..];
    }
}
