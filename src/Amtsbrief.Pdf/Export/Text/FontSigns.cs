using System.Buffers;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The signs of one face that a file shows, numbered as they come. Not thread-safe.</summary>
internal sealed class FontSigns(FontFace face) : IDisposable
{
    private const int None = -1;

    private readonly List<FontSign> _signs = [];
    private readonly List<int> _nextOfGlyph = [];

    // For each glyph one more than the number of its first sign.
    private readonly int[] _firstOfGlyph = Rent(face.GlyphCount);

    internal IReadOnlyList<FontSign> All => _signs;

    /// <summary>The number of a sign, which is taken up if it is new.</summary>
    internal int Add(in Glyph glyph)
    {
        var last = None;
        for (var number = _firstOfGlyph[glyph.Id] - 1; number != None; number = _nextOfGlyph[number])
        {
            if (_signs[number].Is(glyph))
            {
                return number;
            }

            last = number;
        }

        return Append(glyph, last);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<int>.Shared.Return(_firstOfGlyph);

    private int Append(in Glyph glyph, int last)
    {
        if (glyph.Id == 0 || string.IsNullOrEmpty(glyph.Text))
        {
            throw new InvalidOperationException($"Glyph {glyph.Id} of {face} stands for no character and cannot be shown.");
        }

        var number = _signs.Count;
        _signs.Add(FontSign.Of(glyph));
        _nextOfGlyph.Add(None);
        if (last == None)
        {
            _firstOfGlyph[glyph.Id] = number + 1;
        }
        else
        {
            _nextOfGlyph[last] = number;
        }

        return number;
    }

    private static int[] Rent(int count)
    {
        var numbers = ArrayPool<int>.Shared.Rent(count);
        numbers.AsSpan(0, count).Clear();
        return numbers;
    }
}
