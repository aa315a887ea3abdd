namespace Amtsbrief.Pdf.Writing;

/// <summary>A whole number.</summary>
internal sealed class PdfInteger(int value) : PdfObject
{
    // Numbers of marked content, pages and elements; nearly all that a letter writes.
    private static readonly PdfInteger[] _small = Count(256);

    internal static PdfInteger Of(int value) => (uint)value < (uint)_small.Length ? _small[value] : new PdfInteger(value);

    internal override void WriteTo(ByteBuffer buffer) => buffer.WriteInteger(value);

    private static PdfInteger[] Count(int end)
    {
        var numbers = new PdfInteger[end];
        for (var number = 0; number < end; number++)
        {
            numbers[number] = new PdfInteger(number);
        }

        return numbers;
    }
}
