namespace Amtsbrief.Pdf.Writing;

/// <summary>A whole number.</summary>
internal sealed class PdfInteger(int value) : PdfObject
{
    // Numbers of marked content, pages and elements; nearly all that a letter writes.
    private static readonly PdfInteger[] _small = [.. Enumerable.Range(0, 256).Select(small => new PdfInteger(small))];

    internal static PdfInteger Of(int value) => (uint)value < (uint)_small.Length ? _small[value] : new PdfInteger(value);

    internal override void WriteTo(ByteBuffer buffer) => buffer.WriteInteger(value);
}
