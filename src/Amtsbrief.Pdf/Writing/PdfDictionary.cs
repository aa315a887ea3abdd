namespace Amtsbrief.Pdf.Writing;

/// <summary>A dictionary that keeps its entries in the order in which they came; a missing value leaves the entry out.</summary>
internal sealed class PdfDictionary : PdfObject
{
    private readonly List<(string Key, PdfObject Value)> _entries = [];

    internal bool IsEmpty => _entries.Count == 0;

    /// <summary>Sets an entry; null is no entry.</summary>
    internal PdfObject? this[string key]
    {
        set
        {
            _entries.RemoveAll(entry => entry.Key == key);
            if (value is not null)
            {
                _entries.Add((key, value));
            }
        }
    }

    internal PdfDictionary Copy()
    {
        var copy = new PdfDictionary();
        copy._entries.AddRange(_entries);
        return copy;
    }

    internal override void WriteTo(ByteBuffer buffer)
    {
        buffer.Write("<<"u8);
        foreach (var (key, value) in _entries)
        {
            buffer.WriteName(key);
            buffer.Write((byte)' ');
            value.WriteTo(buffer);
        }

        buffer.Write(">>"u8);
    }
}
