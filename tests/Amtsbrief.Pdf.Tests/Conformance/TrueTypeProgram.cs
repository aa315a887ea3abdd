using System.Buffers.Binary;
using System.Text;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>The few figures of an embedded TrueType program that a file repeats.</summary>
internal sealed class TrueTypeProgram(byte[] bytes)
{
    internal int GlyphCount => UInt16(Table("maxp") + 4);

    /// <summary>The width of a glyph in thousandths of the type size.</summary>
    internal double WidthOf(int glyph)
    {
        var metrics = UInt16(Table("hhea") + 34);
        return UInt16(Table("hmtx") + 4 * Math.Min(glyph, metrics - 1)) * 1000.0 / UInt16(Table("head") + 18);
    }

    private int Table(string tag)
    {
        var count = UInt16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + i * 16;
            if (Encoding.ASCII.GetString(bytes, record, 4) == tag)
            {
                return BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(record + 8));
            }
        }

        throw new InvalidOperationException($"The font program has no table {tag}.");
    }

    private int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(offset));
}
