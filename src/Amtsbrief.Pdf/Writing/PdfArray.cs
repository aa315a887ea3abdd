using System.Collections;
using System.Runtime.InteropServices;

namespace Amtsbrief.Pdf.Writing;

/// <summary>An array, written as a collection expression.</summary>
internal sealed class PdfArray : PdfObject, IEnumerable<PdfObject>
{
    private readonly List<PdfObject> _items;

    internal PdfArray() => _items = [];

    /// <summary>Makes an empty array for a number of items.</summary>
    internal PdfArray(int capacity) => _items = new(capacity);

    internal PdfArray(IEnumerable<PdfObject> items) => _items = [.. items];

    internal int Count => _items.Count;

    internal PdfObject this[int index] => _items[index];

    /// <summary>Adds an item; public because collection expressions ask for it.</summary>
    public void Add(PdfObject item) => _items.Add(item);

    /// <inheritdoc/>
    public IEnumerator<PdfObject> GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void WriteTo(ByteBuffer buffer) => Write(buffer, CollectionsMarshal.AsSpan(_items));

    internal static void Write(ByteBuffer buffer, ReadOnlySpan<PdfObject> items)
    {
        buffer.Write((byte)'[');
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                buffer.Write((byte)' ');
            }

            items[i].WriteTo(buffer);
        }

        buffer.Write((byte)']');
    }
}
