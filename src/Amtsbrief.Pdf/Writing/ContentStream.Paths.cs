namespace Amtsbrief.Pdf.Writing;

/// <content>Paths and what they are painted with (ISO 32000-1, 8.4 and 8.5).</content>
internal sealed partial class ContentStream
{
    internal void SetFillColor(byte red, byte green, byte blue) => Write("rg"u8, Share(red), Share(green), Share(blue));

    internal void SetStrokeColor(byte red, byte green, byte blue) => Write("RG"u8, Share(red), Share(green), Share(blue));

    internal void SetLineWidth(long width) => Write("w"u8, width);

    /// <summary>Sets the ends of lines: 0 cut off, 1 round, 2 square.</summary>
    internal void SetLineCap(int cap) => Write("J"u8, cap * 1000);

    /// <summary>Sets the corners of lines: 0 pointed, 1 round, 2 bevelled.</summary>
    internal void SetLineJoin(int join) => Write("j"u8, join * 1000);

    internal void SetMiterLimit(long limit) => Write("M"u8, limit);

    /// <summary>Sets the lengths of dashes and gaps in turn; none for a solid line.</summary>
    internal void SetDashes(ReadOnlySpan<long> dashes)
    {
        _buffer.Write((byte)'[');
        foreach (var dash in dashes)
        {
            _buffer.WriteThousandths(dash);
            _buffer.Write((byte)' ');
        }

        _buffer.Write("] "u8);
        Write("d"u8, 0);
    }

    /// <summary>Sets what a dictionary among the resources says.</summary>
    internal void SetState(string resource)
    {
        _buffer.WriteName(resource);
        Operator(" gs"u8);
    }

    internal void MoveTo(long x, long y) => Write("m"u8, x, y);

    internal void LineTo(long x, long y) => Write("l"u8, x, y);

    internal void CurveTo(long x1, long y1, long x2, long y2, long x, long y) => Write("c"u8, x1, y1, x2, y2, x, y);

    internal void ClosePath() => Operator("h"u8);

    /// <summary>Paints the path that was built: its inside, its line, or both.</summary>
    internal void Paint(bool fill, bool stroke, bool isEvenOdd) => Operator((fill, stroke, isEvenOdd) switch
    {
        (true, true, false) => "B"u8,
        (true, true, true) => "B*"u8,
        (true, false, false) => "f"u8,
        (true, false, true) => "f*"u8,
        (false, true, _) => "S"u8,
        _ => "n"u8,
    });

    private static long Share(byte component) => PdfLengths.RoundedRatio(component * 1000, byte.MaxValue);
}
