using System.Buffers.Binary;
using System.Globalization;

namespace Amtsbrief.Pdf.Writing;

/// <summary>The index of a file's objects with its trailer: as a table or as a stream (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal static class CrossReferences
{
    private const int RowLength = 7;
    private const int OffsetDigits = 10;

    internal static void Write(ByteBuffer buffer, ReadOnlySpan<ObjectPlace> places, PdfDictionary trailer, bool asStream)
    {
        var start = buffer.Length;
        if (asStream)
        {
            WriteStream(buffer, places, trailer);
        }
        else
        {
            WriteTable(buffer, places, trailer);
        }

        buffer.Write("startxref\n"u8);
        buffer.WriteInteger(start);
        buffer.Write("\n%%EOF\n"u8);
    }

    private static void WriteTable(ByteBuffer buffer, ReadOnlySpan<ObjectPlace> places, PdfDictionary trailer)
    {
        buffer.Write("xref\n0 "u8);
        buffer.WriteInteger(places.Length + 1);
        buffer.Write("\n0000000000 65535 f \n"u8);
        foreach (var place in places)
        {
            place.Position.TryFormat(buffer.GetSpan(OffsetDigits), out var count, "D10", CultureInfo.InvariantCulture);
            buffer.Advance(count);
            buffer.Write(" 00000 n \n"u8);
        }

        trailer["Size"] = places.Length + 1;
        buffer.Write("trailer\n"u8);
        trailer.WriteTo(buffer);
        buffer.Write((byte)'\n');
    }

    // One row each: kind, offset or containing stream, index; the first is the head of the free list.
    private static void WriteStream(ByteBuffer buffer, ReadOnlySpan<ObjectPlace> places, PdfDictionary trailer)
    {
        var number = places.Length + 1;
        var rows = new byte[(number + 1) * RowLength];
        WriteRow(rows, 0, 0, 0);
        for (var i = 0; i < places.Length; i++)
        {
            var row = rows.AsSpan((i + 1) * RowLength);
            var place = places[i];
            if (place.Container == 0)
            {
                WriteRow(row, 1, place.Position, 0);
            }
            else
            {
                WriteRow(row, 2, place.Container, place.Position);
            }
        }

        WriteRow(rows.AsSpan(number * RowLength), 1, buffer.Length, 0);
        trailer["Type"] = new PdfName("XRef");
        trailer["Size"] = number + 1;
        trailer["W"] = new PdfArray { 1, 4, 2 };
        new PdfBody(buffer, compress: true).Write(number, new PdfStream(trailer, rows));
    }

    private static void WriteRow(Span<byte> row, byte kind, int second, int third)
    {
        row[0] = kind;
        BinaryPrimitives.WriteInt32BigEndian(row[1..], second);
        BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)third);
    }
}
