namespace Amtsbrief.Pdf.Writing;

/// <summary>
/// Writes a dictionary entry by entry without making objects of it: for what a letter has many of. A missing value leaves the
/// entry out.
/// </summary>
internal readonly ref struct DictionaryWriter
{
    private readonly ByteBuffer _buffer;

    /// <summary>Begins a dictionary, which <see cref="End"/> closes.</summary>
    internal DictionaryWriter(ByteBuffer buffer)
    {
        _buffer = buffer;
        buffer.Write("<<"u8);
    }

    internal void Name(string key, string name)
    {
        Key(key);
        _buffer.WriteName(name);
    }

    internal void Text(string key, string? text)
    {
        if (text is not null)
        {
            Value(key, new PdfString(text));
        }
    }

    internal void Value(string key, PdfObject? value)
    {
        if (value is not null)
        {
            Key(key);
            value.WriteTo(_buffer);
        }
    }

    /// <summary>Writes several values as an array, one by itself.</summary>
    internal void Values(string key, ReadOnlySpan<PdfObject> values)
    {
        Key(key);
        if (values is [var only])
        {
            only.WriteTo(_buffer);
        }
        else
        {
            PdfArray.Write(_buffer, values);
        }
    }

    internal void End() => _buffer.Write(">>"u8);

    private void Key(string key)
    {
        _buffer.WriteName(key);
        _buffer.Write((byte)' ');
    }
}
