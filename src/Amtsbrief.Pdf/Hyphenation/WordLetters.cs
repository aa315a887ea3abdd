using System.Text;
using static System.Globalization.UnicodeCategory;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>The letters of a word as patterns know them: in lower case, each with its marks and its place.</summary>
internal ref struct WordLetters
{
    /// <summary>Stands for a letter that no pattern knows.</summary>
    private const char Unknown = '\0';

    private const char ZeroWidthNonJoiner = '\u200C';

    // Base letter, combining mark and the letter that both make, for the marked letters of the German patterns (Unicode
    // Standard, canonical decompositions); string.Normalize does nothing under invariant globalization.
    private const string Compositions =
        "a\u0300à a\u0301á a\u0302â a\u0308ä c\u0327ç e\u0300è e\u0301é e\u0302ê e\u0308ë i\u0301í i\u0308ï n\u0303ñ " +
        "o\u0301ó o\u0302ô o\u0308ö u\u0308ü";

    private readonly Span<char> _letters;
    private readonly Span<int> _places;

    /// <summary>Takes a word apart.</summary>
    /// <param name="word">The word.</param>
    /// <param name="letters">Room for the letters, at least as long as the word.</param>
    /// <param name="places">Room for their places, at least as long as the word.</param>
    public WordLetters(ReadOnlySpan<char> word, Span<char> letters, Span<int> places)
    {
        _letters = letters;
        _places = places;
        var place = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            Add(rune, place);
            place += rune.Utf16SequenceLength;
        }
    }

    /// <summary>How many letters the word has; a letter and its combining marks count as one.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the first letter is a capital letter.</summary>
    public bool IsCapitalised { get; private set; }

    private int Capitals { get; set; }

    private bool EndsWithCapital { get; set; }

    /// <summary>Whether there is a capital letter behind the first other than the I of gender-neutral forms.</summary>
    private bool HasInnerCapital { get; set; }

    /// <summary>
    /// Whether the word is an abbreviation or a name of signs (NRW, BGBl, GmbH, OpenData) rather than a word (Ministerium,
    /// KollegInnen).
    /// </summary>
    public readonly bool IsAbbreviation => EndsWithCapital || HasInnerCapital || Capitals * 2 >= Count;

    /// <summary>Whether there is a digit or another sign among the letters, so that this is no word of the language.</summary>
    public bool HasForeignSign { get; private set; }

    /// <summary>The letters in lower case.</summary>
    public readonly ReadOnlySpan<char> Letters => _letters[..Count];

    /// <summary>Where in the word a letter begins.</summary>
    /// <param name="letter">The number of the letter.</param>
    /// <returns>The index into the word.</returns>
    public readonly int PlaceOf(int letter) => _places[letter];

    /// <summary>Asks whether a character belongs to a run of letters rather than to what stands between words.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>Whether it is a letter, a combining mark, a digit or a sign that only parts of names and formulas have.</returns>
    public static bool BelongsToWord(Rune rune) =>
        Rune.IsLetter(rune) || Rune.IsNumber(rune) || IsMark(rune) || rune.Value is '_' or ZeroWidthNonJoiner;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is NonSpacingMark or SpacingCombiningMark or EnclosingMark;

    private static char Compose(char letter, Rune mark)
    {
        var at = mark.IsBmp ? Compositions.AsSpan().IndexOf([letter, (char)mark.Value]) : -1;
        return at < 0 ? Unknown : Compositions[at + 2];
    }

    private void Add(Rune rune, int place)
    {
        if (rune.Value == ZeroWidthNonJoiner)
            return;

        if (IsMark(rune) && Count > 0)
        {
            ref var last = ref _letters[Count - 1];
            last = Compose(last, rune);
            return;
        }

        var lower = Rune.ToLowerInvariant(rune);
        EndsWithCapital = lower != rune;
        Capitals += EndsWithCapital ? 1 : 0;
        IsCapitalised |= EndsWithCapital && Count == 0;
        HasInnerCapital |= EndsWithCapital && Count > 0 && rune.Value != 'I';
        HasForeignSign |= !Rune.IsLetter(rune);
        _places[Count] = place;
        _letters[Count++] = lower.IsBmp ? (char)lower.Value : Unknown;
    }
}
