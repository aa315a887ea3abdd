namespace Amtsbrief.Pdf.Writing;

/// <summary>A pointer to an object of the file.</summary>
internal sealed class PdfReference(int number) : PdfObject
{
    internal int Number => number;

    internal override void WriteTo(ByteBuffer buffer)
    {
        buffer.WriteInteger(number);
        buffer.Write(" 0 R"u8);
    }
}
