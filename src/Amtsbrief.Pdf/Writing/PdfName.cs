namespace Amtsbrief.Pdf.Writing;

/// <summary>A name, given without its slash.</summary>
internal sealed class PdfName(string name) : PdfObject
{
    internal override void WriteTo(ByteBuffer buffer) => buffer.WriteName(name);
}
