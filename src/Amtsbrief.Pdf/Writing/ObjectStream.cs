namespace Amtsbrief.Pdf.Writing;

/// <summary>Packs objects that are not streams into one that is (ISO 32000-1, 7.5.7). Not thread-safe.</summary>
internal sealed class ObjectStream : IDisposable
{
    private readonly ByteBuffer _index = new();
    private readonly ByteBuffer _content = new();

    internal int Count { get; private set; }

    /// <summary>Adds an object as it is written.</summary>
    internal void Add(int number, ReadOnlySpan<byte> written)
    {
        _index.WriteInteger(number);
        _index.Write((byte)' ');
        _index.WriteInteger(_content.Length);
        _index.Write((byte)' ');
        _content.Write(written);
        _content.Write((byte)'\n');
        Count++;
    }

    /// <summary>The stream, which lasts as long as this object. Nothing can be added any more.</summary>
    internal PdfStream ToStream()
    {
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("ObjStm"),
            ["N"] = Count,
            ["First"] = _index.Length,
        };
        _index.Write(_content.Written);
        return new PdfStream(dictionary, _index.WrittenMemory);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _content.Dispose();
    }
}
