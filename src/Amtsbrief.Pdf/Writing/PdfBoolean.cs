namespace Amtsbrief.Pdf.Writing;

/// <summary>True or false.</summary>
internal sealed class PdfBoolean : PdfObject
{
    private readonly bool _value;

    private PdfBoolean(bool value) => _value = value;

    internal static PdfBoolean True { get; } = new(true);

    internal static PdfBoolean False { get; } = new(false);

    internal override void WriteTo(ByteBuffer buffer) => buffer.Write(_value ? "true"u8 : "false"u8);
}
