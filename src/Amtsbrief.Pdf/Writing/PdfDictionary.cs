namespace Amtsbrief.Pdf.Writing;

/// <summary>A dictionary that keeps its entries in the order in which they came; a missing value leaves the entry out.</summary>
internal sealed class PdfDictionary : PdfObject
{
    private const int UsualCount = 8;

    private readonly List<(string Key, PdfObject Value)> _entries = new(UsualCount);

    internal bool IsEmpty => _entries.Count == 0;

    /// <summary>Sets an entry; null is no entry.</summary>
    internal PdfObject? this[string key]
    {
        set
        {
            for (var i = 0; i < _entries.Count; i++)
            {
                if (_entries[i].Key == key)
                {
                    _entries.RemoveAt(i);
                    break;
                }
            }

            if (value is not null)
            {
                _entries.Add((key, value));
            }
        }
    }

    internal override void WriteTo(ByteBuffer buffer)
    {
        buffer.Write("<<"u8);
        WriteEntriesTo(buffer);
        buffer.Write(">>"u8);
    }

    internal void WriteEntriesTo(ByteBuffer buffer)
    {
        foreach (var (key, value) in _entries)
        {
            buffer.WriteName(key);
            buffer.Write((byte)' ');
            value.WriteTo(buffer);
        }
    }
}
