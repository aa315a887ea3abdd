using System.Buffers.Binary;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>One node of a <see cref="LetterTrie"/>; its layout in memory is that of the file, the numbers little endian.</summary>
internal readonly struct TrieNode(ushort letter, ushort value, ushort firstChild)
{
    private readonly ushort _letter = letter;
    private readonly ushort _value = value;
    private readonly ushort _firstChild = firstChild;

    /// <summary>The letter that leads to this node from its parent.</summary>
    internal char Letter => (char)Read(_letter);

    /// <summary>Where the value of the word that ends here starts; 0 if none ends here.</summary>
    internal int Value => Read(_value);

    /// <summary>The number of the first child; the children end where those of the next node begin.</summary>
    internal int FirstChild => Read(_firstChild);

    private static ushort Read(ushort number) => BitConverter.IsLittleEndian ? number : BinaryPrimitives.ReverseEndianness(number);
}
