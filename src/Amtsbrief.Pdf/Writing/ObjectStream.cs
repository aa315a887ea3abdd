namespace Amtsbrief.Pdf.Writing;

/// <summary>Packs objects that are not streams into one that is (ISO 32000-1, 7.5.7).</summary>
internal static class ObjectStream
{
    internal static PdfStream Pack(IEnumerable<(int Number, PdfObject Value)> objects)
    {
        using var index = new ByteBuffer();
        using var content = new ByteBuffer();
        var count = 0;
        foreach (var (number, value) in objects)
        {
            index.WriteInteger(number);
            index.Write((byte)' ');
            index.WriteInteger(content.Length);
            index.Write((byte)' ');
            value.WriteTo(content);
            content.Write((byte)'\n');
            count++;
        }

        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("ObjStm"),
            ["N"] = count,
            ["First"] = index.Length,
        };
        return new PdfStream(dictionary, (byte[])[.. index.Written, .. content.Written]);
    }
}
