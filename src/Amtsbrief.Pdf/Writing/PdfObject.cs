namespace Amtsbrief.Pdf.Writing;

/// <summary>A value that may stand inside other values; streams may not and are <see cref="PdfStream"/>.</summary>
internal abstract class PdfObject
{
    internal abstract void WriteTo(ByteBuffer buffer);

    public static implicit operator PdfObject(bool value) => value ? PdfBoolean.True : PdfBoolean.False;

    public static implicit operator PdfObject(int value) => PdfInteger.Of(value);

    public static implicit operator PdfObject(Length value) => new PdfReal(value.Thousandths);
}
