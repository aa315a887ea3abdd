using System.Text;

namespace Amtsbrief.Pdf.Writing;

/// <summary>A string of bytes, or of text in one of the two encodings for text (ISO 32000-1, 7.9.2.2).</summary>
internal sealed class PdfString : PdfObject
{
    private readonly byte[] _bytes;

    internal PdfString(ReadOnlySpan<byte> bytes) => _bytes = bytes.ToArray();

    internal PdfString(string text) => _bytes = Encode(text);

    internal override void WriteTo(ByteBuffer buffer) => buffer.WriteString(_bytes);

    // PDFDocEncoding agrees with ASCII; all other text goes in as UTF-16 with its byte order mark.
    private static byte[] Encode(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? Encoding.ASCII.GetBytes(text)
            : [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)];
}
