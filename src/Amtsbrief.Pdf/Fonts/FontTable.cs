using System.Buffers.Binary;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Fonts;

/// <summary>The bytes of one OpenType table where they lie in the face, which must outlive it; read big-endian.</summary>
internal readonly ref struct FontTable
{
    private readonly string _name;
    private readonly ReadOnlySpan<byte> _bytes;

    private FontTable(string name, ReadOnlySpan<byte> bytes)
    {
        _name = name;
        _bytes = bytes;
    }

    /// <summary>Finds a table in a face.</summary>
    /// <exception cref="FontFormatException">The face lacks the table.</exception>
    internal static FontTable Open(Face face, string name)
    {
        // A part of the file's blob: disposing of it leaves the bytes.
        using var blob = face.ReferenceTable(Tag.Parse(name));
        return blob.Length > 0
            ? new FontTable(name, blob.AsSpan())
            : throw new FontFormatException($"The font lacks the table {name}. Pass a complete TrueType font.");
    }

    internal ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2));

    internal short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2));

    internal int Int32(int offset) => BinaryPrimitives.ReadInt32BigEndian(Slice(offset, 4));

    /// <summary>Some bytes of the table.</summary>
    /// <exception cref="FontFormatException">The table ends before.</exception>
    internal ReadOnlySpan<byte> Slice(int offset, int length) => offset + length <= _bytes.Length
        ? _bytes.Slice(offset, length)
        : throw new FontFormatException($"The font's table {_name} ends after {_bytes.Length} bytes. The file is damaged.");
}
