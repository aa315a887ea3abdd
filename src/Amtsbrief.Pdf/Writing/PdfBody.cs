namespace Amtsbrief.Pdf.Writing;

/// <summary>Writes numbered objects one after the other (ISO 32000-1, 7.3.10).</summary>
internal sealed class PdfBody(ByteBuffer buffer, bool compress)
{
    internal ObjectPlace Write(int number, PdfObject value)
    {
        var place = Begin(number);
        value.WriteTo(buffer);
        End();
        return place;
    }

    internal ObjectPlace Write(int number, PdfStream stream)
    {
        var place = Begin(number);
        var dictionary = stream.Dictionary.Copy();
        var data = stream.Data;
        if (compress && stream.Coding == StreamCoding.Flate)
        {
            data = Flate.Encode(data.Span);
            dictionary["Filter"] = new PdfName("FlateDecode");
        }

        dictionary["Length"] = data.Length;
        dictionary.WriteTo(buffer);
        buffer.Write("\nstream\n"u8);
        buffer.Write(data.Span);
        buffer.Write("\nendstream"u8);
        End();
        return place;
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
