namespace Amtsbrief.Pdf.Writing;

/// <summary>
/// Operators of a page's content (ISO 32000-1, annex A). All figures are thousandths of a unit. Not thread-safe.
/// </summary>
/// <param name="format">Whether people read the codes of text; they take half the room otherwise.</param>
internal sealed partial class ContentStream(PdfFileFormat format = PdfFileFormat.Compact) : IDisposable
{
    private readonly ByteBuffer _buffer = new();

    internal PdfFileFormat Format => format;

    internal ByteBuffer Buffer => _buffer;

    internal void BeginMarkedContent(string tag, PdfDictionary properties)
    {
        _buffer.WriteName(tag);
        properties.WriteTo(_buffer);
        Operator("BDC"u8);
    }

    /// <summary>Begins the content of an element of the structure, which knows it by the number.</summary>
    internal void BeginMarkedContent(string tag, int id)
    {
        _buffer.WriteName(tag);
        _buffer.Write("<</MCID "u8);
        _buffer.WriteInteger(id);
        Operator(">>BDC"u8);
    }

    internal void EndMarkedContent() => Operator("EMC"u8);

    internal void BeginText() => Operator("BT"u8);

    internal void EndText() => Operator("ET"u8);

    internal void SelectFont(string resource, long size)
    {
        _buffer.WriteName(resource);
        _buffer.Write((byte)' ');
        Write("Tf"u8, size);
    }

    internal void MoveText(long x, long y) => Write("Td"u8, x, y);

    internal void SetTextRise(long rise) => Write("Ts"u8, rise);

    internal void StrokeLine(long x1, long y1, long x2, long y2)
    {
        MoveTo(x1, y1);
        LineTo(x2, y2);
        Operator("S"u8);
    }

    internal void DrawObject(string resource, long x, long y, long width, long height)
    {
        Operator("q"u8);
        Write("cm"u8, width, 0, 0, height, x, y);
        _buffer.WriteName(resource);
        Operator(" Do"u8);
        Operator("Q"u8);
    }

    internal void Operator(ReadOnlySpan<byte> name)
    {
        _buffer.Write(name);
        _buffer.Write((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();

    private void Write(ReadOnlySpan<byte> name, params ReadOnlySpan<long> operands)
    {
        foreach (var operand in operands)
        {
            _buffer.WriteThousandths(operand);
            _buffer.Write((byte)' ');
        }

        Operator(name);
    }
}
