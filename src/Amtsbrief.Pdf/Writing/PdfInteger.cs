namespace Amtsbrief.Pdf.Writing;

/// <summary>A whole number.</summary>
internal sealed class PdfInteger(int value) : PdfObject
{
    internal override void WriteTo(ByteBuffer buffer) => buffer.WriteInteger(value);
}
