using System.Text;

namespace Amtsbrief.Typography;

/// <summary>
/// The widths of a font face (Dickten), without its outlines: enough to check that a line fits and that
/// every character can be shown, for PDF and Word alike. Immutable and thread-safe.
/// </summary>
internal sealed partial class FontMetrics
{
    private const int SoftHyphen = 0xAD;

    private const int LatinEnd = 0x250;
    private const int Unknown = -1;

    // The advances of the Latin letters of Europe with ASCII, looked up without a search.
    private readonly int[] _latin = new int[LatinEnd];
    private readonly int[] _firsts;
    private readonly ushort[][] _advances;

    /// <summary>The font units that make up one em, the font size; 2048 in Arimo.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Whether the face can show all usual characters.</summary>
    internal bool HasUsual { get; }

    /// <summary>Asks whether a character is one of printable ASCII or of the letters of Latin-1 and Latin Extended-A.</summary>
    internal static bool IsUsual(char character) => character is (>= ' ' and <= '~') or (>= '\u00C0' and <= '\u017F');

    /// <summary>Asks whether the face can show a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns>Whether the face has a glyph of its own for it.</returns>
    public bool Has(Rune character) => TryAdvance(character, out _);

    /// <summary>How far a character moves the pen (Dickte).</summary>
    /// <param name="character">The character.</param>
    /// <returns>The advance in font units; 0 if the face lacks the character.</returns>
    public int Advance(Rune character) => TryAdvance(character, out var advance) ? advance : 0;

    /// <summary>
    /// Measures text set in one line without kerning. A soft hyphen (U+00AD) takes no room, for it shows only where a
    /// line breaks; a character that the face lacks takes none either.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The font size.</param>
    /// <returns>The width, rounded once to the nearest unit of <see cref="Length"/>.</returns>
    public Length Measure(ReadOnlySpan<char> text, Length size) => Scale(Units(text), size);

    /// <summary>Measures a word alone and with the spaces behind it, as if each were a text.</summary>
    /// <param name="word">The word.</param>
    /// <param name="spaces">How many spaces (U+0020) follow it.</param>
    /// <param name="size">The font size.</param>
    /// <returns>Both widths, each rounded once.</returns>
    internal (Length Alone, Length WithSpaces) Measure(ReadOnlySpan<char> word, int spaces, Length size)
    {
        var units = Units(word);
        var alone = Scale(units, size);
        return (alone, spaces == 0 ? alone : Scale(units + ((long)spaces * Advance(new Rune(' '))), size));
    }

    private long Units(ReadOnlySpan<char> text)
    {
        long units = 0;
        while (!text.IsEmpty)
        {
            // Nearly always; decoding takes longer than looking up.
            if (text[0] < LatinEnd)
            {
                units += text[0] == SoftHyphen ? 0 : Math.Max(_latin[text[0]], 0);
                text = text[1..];
                continue;
            }

            Rune.DecodeFromUtf16(text, out var character, out var length);
            units += Advance(character);
            text = text[length..];
        }

        return units;
    }

    private bool TryAdvance(Rune character, out int advance)
    {
        if (character.Value >= LatinEnd)
        {
            return TrySearch(character, out advance);
        }

        var known = _latin[character.Value];
        advance = known == Unknown ? 0 : known;
        return known != Unknown;
    }

    private bool TrySearch(Rune character, out int advance)
    {
        var found = _firsts.AsSpan().BinarySearch(character.Value);
        var range = found >= 0 ? found : ~found - 1;
        var offset = range >= 0 ? character.Value - _firsts[range] : 0;
        var isKnown = range >= 0 && offset < _advances[range].Length;
        advance = isKnown ? _advances[range][offset] : 0;
        return isKnown;
    }

    private Length Scale(long units, Length size)
    {
        var product = units * size.Emu;
        return Length.Saturate((product + (Math.Sign(product) * UnitsPerEm / 2)) / UnitsPerEm);
    }
}
