using System.Buffers;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Keeps figures unkerned: all are equally wide, so that columns of them stand below each other, as wide as the model measures
/// them and as Word sets them. Faces kern pairs of ones.
/// </summary>
internal static class FigureKerning
{
    private static readonly SearchValues<char> _figures = SearchValues.Create("0123456789.,");
    private static readonly Tag _kerning = new('k', 'e', 'r', 'n');

    /// <summary>What the shaper is told about the figures of a part of a text.</summary>
    internal static Feature[] Off(ReadOnlySpan<char> text, int start, int length)
    {
        List<Feature>? features = null;
        for (int at = start, end = start + length; at < end;)
        {
            var figures = text[at..end].IndexOfAnyExcept(_figures);
            figures = figures < 0 ? end - at : figures;
            if (figures > 1)
            {
                (features ??= []).Add(new Feature(_kerning, 0, (uint)at, (uint)(at + figures)));
            }

            at += Math.Max(figures, 1);
        }

        return features is null ? [] : [.. features];
    }
}
