using System.Buffers;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>The signs of one face that a file shows, numbered as they come. Not thread-safe.</summary>
internal sealed class FontSigns(FontFace face) : IDisposable
{
    private const int UsualCount = 128;

    // For each glyph one more than the number of its last sign; for each sign one more than that of the one before it.
    private readonly int[] _lastOfGlyph = RentCleared(face.GlyphCount);
    private int[] _before = ArrayPool<int>.Shared.Rent(UsualCount);
    private FontSign[] _signs = ArrayPool<FontSign>.Shared.Rent(UsualCount);

    internal int Count { get; private set; }

    /// <summary>A sign by its number.</summary>
    internal FontSign this[int number] => _signs[number];

    /// <summary>The number of a sign, which is taken up if it is new.</summary>
    internal int Add(in Glyph glyph)
    {
        for (var next = _lastOfGlyph[glyph.Id]; next > 0; next = _before[next - 1])
        {
            if (_signs[next - 1].Is(glyph))
            {
                return next - 1;
            }
        }

        return Append(glyph);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_lastOfGlyph);
        ArrayPool<int>.Shared.Return(_before);
        ArrayPool<FontSign>.Shared.Return(_signs, clearArray: true);
    }

    private int Append(in Glyph glyph)
    {
        if (glyph.Id == 0 || string.IsNullOrEmpty(glyph.Text))
        {
            throw new InvalidOperationException($"Glyph {glyph.Id} of {face} stands for no character and cannot be shown.");
        }

        Grow(ref _signs);
        Grow(ref _before);
        _signs[Count] = FontSign.Of(glyph);
        _before[Count] = _lastOfGlyph[glyph.Id];
        _lastOfGlyph[glyph.Id] = Count + 1;
        return Count++;
    }

    private void Grow<T>(ref T[] items)
    {
        if (Count < items.Length)
        {
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(Count * 2);
        items.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(items, clearArray: true);
        items = larger;
    }

    private static int[] RentCleared(int count)
    {
        var numbers = ArrayPool<int>.Shared.Rent(count);
        numbers.AsSpan(0, count).Clear();
        return numbers;
    }
}
