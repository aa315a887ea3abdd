namespace Amtsbrief.Pdf.Writing;

/// <summary>Packs objects that are not streams into one that is (ISO 32000-1, 7.5.7). Not thread-safe.</summary>
internal sealed class ObjectStream : IDisposable
{
    private readonly ByteBuffer _index = new();
    private readonly ByteBuffer _content = new();
    private int _count;

    /// <summary>Adds an object as it is written.</summary>
    internal void Add(int number, ReadOnlySpan<byte> written)
    {
        _index.WriteInteger(number);
        _index.Write((byte)' ');
        _index.WriteInteger(_content.Length);
        _index.Write((byte)' ');
        _content.Write(written);
        _content.Write((byte)'\n');
        _count++;
    }

    internal PdfStream ToStream()
    {
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("ObjStm"),
            ["N"] = _count,
            ["First"] = _index.Length,
        };
        return new PdfStream(dictionary, (byte[])[.. _index.Written, .. _content.Written]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _content.Dispose();
    }
}
