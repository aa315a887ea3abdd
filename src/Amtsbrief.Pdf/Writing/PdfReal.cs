namespace Amtsbrief.Pdf.Writing;

/// <summary>A number with at most three decimals, held as whole thousandths.</summary>
internal sealed class PdfReal(long thousandths) : PdfObject
{
    internal override void WriteTo(ByteBuffer buffer) => buffer.WriteThousandths(thousandths);
}
