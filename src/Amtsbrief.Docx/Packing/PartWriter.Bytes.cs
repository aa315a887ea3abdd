using System.Buffers;
using System.Text;

namespace Amtsbrief.Docx.Packing;

/// <summary>Characters to bytes, and room for them.</summary>
internal sealed partial class PartWriter
{
    // A UTF-16 unit becomes at most three bytes: two units of a pair become four.
    private const int BytesPerChar = 3;

    private static readonly SearchValues<char> TextSpecials = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> AttributeSpecials = SearchValues.Create("&<>\"\t\n\r");

    private void Escape(ReadOnlySpan<char> text, SearchValues<char> specials)
    {
        for (var special = text.IndexOfAny(specials); special >= 0; special = text.IndexOfAny(specials))
        {
            Encode(text[..special]);
            Append(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\t' => "&#x9;"u8,
                '\n' => "&#xA;"u8,
                _ => "&#xD;"u8,
            });
            text = text[(special + 1)..];
        }

        Encode(text);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * BytesPerChar);
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
