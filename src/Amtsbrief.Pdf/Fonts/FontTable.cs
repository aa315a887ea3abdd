using System.Buffers.Binary;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Fonts;

/// <summary>The bytes of one OpenType table, read big-endian.</summary>
internal readonly record struct FontTable(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Copies a table out of a face.</summary>
    /// <exception cref="FontFormatException">The face lacks the table.</exception>
    internal static FontTable Open(Face face, string name)
    {
        using var blob = face.ReferenceTable(Tag.Parse(name));
        return blob.Length > 0
            ? new FontTable(name, blob.AsSpan().ToArray())
            : throw new FontFormatException($"The font lacks the table {name}. Pass a complete TrueType font.");
    }

    internal ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2));

    internal short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2));

    internal int Int32(int offset) => BinaryPrimitives.ReadInt32BigEndian(Slice(offset, 4));

    /// <summary>Some bytes of the table.</summary>
    /// <exception cref="FontFormatException">The table ends before.</exception>
    internal ReadOnlySpan<byte> Slice(int offset, int length) => offset + length <= Bytes.Length
        ? Bytes.Span.Slice(offset, length)
        : throw new FontFormatException($"The font's table {Name} ends after {Bytes.Length} bytes. The file is damaged.");
}
