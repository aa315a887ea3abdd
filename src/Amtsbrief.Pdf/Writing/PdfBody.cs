namespace Amtsbrief.Pdf.Writing;

/// <summary>Writes numbered objects one after the other (ISO 32000-1, 7.3.10).</summary>
internal sealed class PdfBody(ByteBuffer buffer, bool compress)
{
    /// <summary>Writes an object whose syntax is there already.</summary>
    internal ObjectPlace Write(int number, ReadOnlySpan<byte> written)
    {
        var place = Begin(number);
        buffer.Write(written);
        End();
        return place;
    }

    internal ObjectPlace Write(int number, PdfStream stream)
    {
        var place = Begin(number);
        if (!compress || stream.Coding != StreamCoding.Flate)
        {
            Write(stream.Dictionary, stream.Data.Span, isDeflated: false);
        }
        else if (!stream.Deflated.IsEmpty)
        {
            Write(stream.Dictionary, stream.Deflated.Span, isDeflated: true);
        }
        else
        {
            using var deflated = new ByteBuffer();
            Flate.Encode(stream.Data.Span, deflated);
            Write(stream.Dictionary, deflated.Written, isDeflated: true);
        }

        End();
        return place;
    }

    private void Write(PdfDictionary dictionary, ReadOnlySpan<byte> data, bool isDeflated)
    {
        buffer.Write("<<"u8);
        dictionary.WriteEntriesTo(buffer);
        if (isDeflated)
        {
            buffer.Write("/Filter /FlateDecode"u8);
        }

        buffer.Write("/Length "u8);
        buffer.WriteInteger(data.Length);
        buffer.Write(">>\nstream\n"u8);
        buffer.Write(data);
        buffer.Write("\nendstream"u8);
    }

    private ObjectPlace Begin(int number)
    {
        var place = ObjectPlace.AtOffset(buffer.Length);
        buffer.WriteInteger(number);
        buffer.Write(" 0 obj\n"u8);
        return place;
    }

    private void End() => buffer.Write("\nendobj\n"u8);
}
