namespace Amtsbrief.Pdf.Export.Images;

/// <summary>Samples of 1, 2, 4 or 8 bits, packed from the high bit of each byte on.</summary>
internal static class PackedSamples
{
    internal static int Read(ReadOnlySpan<byte> row, int index, int bits)
    {
        var bit = index * bits;
        return (row[bit / 8] >> (8 - bits - bit % 8)) & ((1 << bits) - 1);
    }

    /// <summary>Writes a sample into a row of zeros.</summary>
    internal static void Write(Span<byte> row, int index, int bits, int value)
    {
        var bit = index * bits;
        row[bit / 8] |= (byte)(value << (8 - bits - bit % 8));
    }
}
