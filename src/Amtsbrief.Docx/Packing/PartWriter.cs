using System.Buffers;
using System.Buffers.Text;

namespace Amtsbrief.Docx.Packing;

/// <summary>
/// Writes the XML of one part after another as UTF-8 bytes, with the same spelling as <see cref="System.Xml.XmlWriter"/> without
/// indentation. Names are written as they are given, prefix and all, and characters that XML lacks are the check's affair. Not
/// thread-safe.
/// </summary>
internal sealed partial class PartWriter : IDisposable
{
    private const int FirstSize = 16 * 1024;
    private const int LongestNumber = 20;

    // Where the names of the open elements begin: what ends them is copied from there.
    private readonly List<int> _open = [];
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private int _closedName;
    private int _closedEnd;
    private bool _isTagOpen;

    /// <summary>What is written of the present part; good until more is written.</summary>
    internal ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Whether something stands in the element that is open.</summary>
    internal bool HasContent => !_isTagOpen;

    /// <summary>Begins a part, in place of the one before.</summary>
    internal void StartPart()
    {
        (_length, _closedEnd, _isTagOpen) = (0, 0, false);
        _open.Clear();
        Append("""<?xml version="1.0" encoding="utf-8" standalone="yes"?>"""u8);
    }

    /// <summary>Opens an element.</summary>
    internal void Start(ReadOnlySpan<byte> name)
    {
        CloseTag();
        Append("<"u8);
        _open.Add(_length);
        Append(name);
        _isTagOpen = true;
    }

    /// <summary>Closes the element opened last.</summary>
    internal void End()
    {
        _closedName = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (_isTagOpen)
        {
            Append(" />"u8);
            _isTagOpen = false;
        }
        else
        {
            var length = NameAt(_closedName).Length;
            Append("</"u8);
            Reserve(length);
            _buffer.AsSpan(_closedName, length).CopyTo(_buffer.AsSpan(_length));
            _length += length;
            Append(">"u8);
        }

        _closedEnd = _length;
    }

    /// <summary>Opens the element closed last again, which had content, to add more.</summary>
    internal void Reopen()
    {
        _length -= "</>".Length + NameAt(_closedName).Length;
        _open.Add(_closedName);
    }

    /// <summary>Whether nothing stands behind the element closed last, and that is of a name.</summary>
    internal bool IsBehind(ReadOnlySpan<byte> name) => _closedEnd == _length && NameAt(_closedName).SequenceEqual(name);

    /// <summary>Writes an element without content.</summary>
    internal void Empty(ReadOnlySpan<byte> name)
    {
        Start(name);
        End();
    }

    /// <summary>Writes an element that has an attribute and no content.</summary>
    internal void Empty(ReadOnlySpan<byte> name, ReadOnlySpan<byte> attribute, string value)
    {
        Start(name);
        Attribute(attribute, value);
        End();
    }

    /// <summary>Writes an element that has an attribute and no content.</summary>
    internal void Empty(ReadOnlySpan<byte> name, ReadOnlySpan<byte> attribute, long value)
    {
        Start(name);
        Attribute(attribute, value);
        End();
    }

    /// <summary>Gives an attribute to the element that was just opened.</summary>
    internal void Attribute(ReadOnlySpan<byte> name, string value)
    {
        StartValue(name);
        Escape(value, AttributeSpecials);
        Append("\""u8);
    }

    /// <summary>Gives an attribute to the element that was just opened.</summary>
    internal void Attribute(ReadOnlySpan<byte> name, long value)
    {
        StartValue(name);
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
        Append("\""u8);
    }

    /// <summary>Declares a namespace at the element that was just opened.</summary>
    internal void Declare(string prefix, string name)
    {
        Append(" xmlns:"u8);
        Encode(prefix);
        Append("=\""u8);
        Escape(name, AttributeSpecials);
        Append("\""u8);
    }

    /// <summary>Writes characters.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            CloseTag();
            Escape(text, TextSpecials);
        }
    }

    /// <summary>Writes whole elements that are bytes already.</summary>
    internal void Elements(ReadOnlySpan<byte> elements)
    {
        CloseTag();
        Append(elements);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private ReadOnlySpan<byte> NameAt(int start)
    {
        var rest = _buffer.AsSpan(start, _length - start);
        return rest[..rest.IndexOfAny(" />"u8)];
    }

    private void CloseTag()
    {
        if (_isTagOpen)
        {
            Append(">"u8);
            _isTagOpen = false;
        }
    }

    private void StartValue(ReadOnlySpan<byte> name)
    {
        Append(" "u8);
        Append(name);
        Append("=\""u8);
    }
}
