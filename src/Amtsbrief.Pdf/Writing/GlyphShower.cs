namespace Amtsbrief.Pdf.Writing;

/// <summary>
/// Writes one line of two-byte codes with the gaps between them: one operator TJ where nothing rises (ISO 32000-1,
/// 9.4.3). All figures are thousandths.
/// </summary>
internal ref struct GlyphShower(ContentStream content)
{
    private readonly ByteBuffer _buffer = content.Buffer;
    private readonly bool _isHex = content.Format == PdfFileFormat.Readable;
    private bool _inArray;
    private bool _inString;
    private bool _isReplaced;
    private long _rise;

    /// <summary>Moves the pen by thousandths of the type size.</summary>
    internal void MovePen(long distance)
    {
        if (distance == 0)
        {
            return;
        }

        OpenArray();
        CloseString();
        // The operator subtracts, and counts whole thousandths.
        _buffer.WriteInteger(-distance);
    }

    /// <summary>Raises what follows over the base line by thousandths of a point.</summary>
    internal void Rise(long rise)
    {
        if (rise == _rise)
        {
            return;
        }

        CloseArray();
        content.SetTextRise(rise);
        _rise = rise;
    }

    /// <summary>Says what the glyphs that follow stand for together, up to the next call; null: each for itself.</summary>
    internal void Replace(string? text)
    {
        if (text is null && !_isReplaced)
        {
            return;
        }

        CloseArray();
        if (_isReplaced)
        {
            content.EndMarkedContent();
        }

        if (text is not null)
        {
            content.BeginMarkedContent("Span", new PdfDictionary { ["ActualText"] = new PdfString(text) });
        }

        _isReplaced = text is not null;
    }

    internal void Show(ushort code)
    {
        OpenArray();
        if (!_inString)
        {
            _buffer.Write(_isHex ? (byte)'<' : (byte)'(');
            _inString = true;
        }

        var (high, low) = ((byte)(code >> 8), (byte)code);
        if (_isHex)
        {
            _buffer.WriteHexByte(high);
            _buffer.WriteHexByte(low);
        }
        else
        {
            _buffer.WriteStringByte(high);
            _buffer.WriteStringByte(low);
        }
    }

    internal void End()
    {
        Rise(0);
        CloseArray();
        Replace(null);
    }

    private void OpenArray()
    {
        if (!_inArray)
        {
            _buffer.Write((byte)'[');
            _inArray = true;
        }
    }

    private void CloseString()
    {
        if (_inString)
        {
            _buffer.Write(_isHex ? (byte)'>' : (byte)')');
            _inString = false;
        }
    }

    private void CloseArray()
    {
        CloseString();
        if (_inArray)
        {
            content.Operator("]TJ"u8);
            _inArray = false;
        }
    }
}
