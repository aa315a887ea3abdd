namespace Amtsbrief.Pdf.Export.Images;

/// <summary>The filters that PNG lays over rows before compressing them; PDF calls them predictors 10 to 15.</summary>
internal static class PngFilter
{
    internal const int Count = 5;

    /// <summary>Turns differences back into samples.</summary>
    internal static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        if (filter >= Count)
        {
            throw new InvalidDataException($"The PNG file uses filter {filter}, which PNG does not know.");
        }

        for (var i = 0; filter != 0 && i < row.Length; i++)
        {
            row[i] += Predict(filter, row, above, i, pixelBytes);
        }
    }

    /// <summary>Turns samples into differences; a target starts with the filter's number.</summary>
    internal static void Apply(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int pixelBytes, Span<byte> target)
    {
        target[0] = (byte)filter;
        for (var i = 0; i < row.Length; i++)
        {
            target[i + 1] = (byte)(row[i] - Predict(filter, row, above, i, pixelBytes));
        }
    }

    private static byte Predict(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int i, int pixelBytes)
    {
        var left = i < pixelBytes ? 0 : row[i - pixelBytes];
        return filter switch
        {
            1 => (byte)left,
            2 => above[i],
            3 => (byte)((left + above[i]) / 2),
            4 => Paeth(left, above[i], i < pixelBytes ? 0 : above[i - pixelBytes]),
            _ => 0,
        };
    }

    private static byte Paeth(int left, int above, int aboveLeft)
    {
        var estimate = left + above - aboveLeft;
        var toLeft = Math.Abs(estimate - left);
        var toAbove = Math.Abs(estimate - above);
        var toAboveLeft = Math.Abs(estimate - aboveLeft);
        if (toLeft <= toAbove && toLeft <= toAboveLeft)
        {
            return (byte)left;
        }

        return (byte)(toAbove <= toAboveLeft ? above : aboveLeft);
    }
}
