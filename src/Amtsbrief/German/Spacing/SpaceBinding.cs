namespace Amtsbrief.German.Spacing;

/// <summary>Decides about one space by the words beside it.</summary>
internal static partial class SpaceBinding
{
    private const string Opening = "([{„‚»›\"'";
    private const string Closing = ".,;:!?)]}“”‘’«‹…\"'";
    private const int LongestAbbreviation = 4;

    /// <summary>Decides about the space between two words.</summary>
    /// <param name="before">The word before it.</param>
    /// <param name="after">The word behind it.</param>
    /// <param name="rest">What follows that word, from the next space on.</param>
    /// <param name="previous">What was decided about the space before the first word.</param>
    internal static SpaceKind Decide(
        ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadOnlySpan<char> rest, SpaceKind previous)
    {
        before = before.TrimStart(Opening);
        if (before.IsEmpty || after.IsEmpty)
        {
            return SpaceKind.Breaks;
        }

        return before[^1] switch
        {
            (>= '0' and <= '9') or '½' or '¼' or '¾' => BehindDigit(before, after, rest, previous),
            '.' => BehindDot(before, after, rest, previous),

            // Most spaces are between two words of small letters.
            >= 'a' and <= 'z' when after[0] is >= 'a' and <= 'z' => SpaceKind.Breaks,
            _ => BehindWord(before, after, previous),
        };
    }

    private static SpaceKind BehindWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after, SpaceKind previous)
    {
        if (previous == SpaceKind.Sign && IsSign(before))
        {
            return SpaceKind.Binds;
        }

        if (char.IsAsciiDigit(after[0]))
        {
            return before is "Postfach" ? SpaceKind.Box
                : before is [.. var figures, ')'] && IsAreaCode(figures) ? SpaceKind.Phone
                : Binds(SpaceWords.BeforeNumbers.Has(before));
        }

        return Binds(IsCounted(before, after));
    }

    private static SpaceKind BehindDot(
        ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadOnlySpan<char> rest, SpaceKind previous)
    {
        if (char.IsAsciiDigit(before[0]))
        {
            return BehindOrdinal(before[..^1], after, rest, previous);
        }

        if (IsRoman(before[..^1]) && SpaceWords.BehindOrdinals.Has(after.TrimEnd(Closing)))
        {
            return SpaceKind.Binds;
        }

        if (SpaceWords.Titles.Has(before) || (previous == SpaceKind.Title && IsAbbreviation(before)))
        {
            return char.IsUpper(after[0]) || IsAbbreviation(after) ? SpaceKind.Title : SpaceKind.Breaks;
        }

        if (char.IsAsciiDigit(after[0]) ? SpaceWords.BeforeNumbers.Has(before) : IsCounted(before, after))
        {
            return SpaceKind.Binds;
        }

        if (before.Length == 2 && char.IsLetter(before[0]))
        {
            // "z. B.", and an initial before a name; behind "z. B." a sentence goes on.
            return IsAbbreviation(after) && (char.IsLower(before[0]) || previous == SpaceKind.Abbreviation)
                ? SpaceKind.Abbreviation
                : Binds(char.IsUpper(before[0]) && char.IsUpper(after[0]) && previous != SpaceKind.Abbreviation
                    && !SpaceWords.SentenceBeginnings.Has(after.TrimEnd(Closing)));
        }

        return Binds(SpaceWords.Amounts.Has(before) && SpaceWords.Currencies.Has(after.TrimEnd(Closing)));
    }

    /// <summary>Whether the second word is a letter or Roman numeral that counts what the first one says.</summary>
    private static bool IsCounted(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var word = after.TrimEnd(Closing);
        return (word.Length == 1 && char.IsAsciiLetterLower(word[0]) && SpaceWords.BeforeLetters.Has(before))
            || (IsRoman(word) && SpaceWords.BeforeRoman.Has(before));
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExcept("IVXLC");

    /// <summary>Whether a word is a few letters with a full stop, perhaps before further punctuation.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        var letters = 0;
        while (letters < word.Length && char.IsLetter(word[letters]))
        {
            letters++;
        }

        return letters is > 0 and <= LongestAbbreviation && letters < word.Length && word[letters] == '.';
    }

    private static SpaceKind Binds(bool binds) => binds ? SpaceKind.Binds : SpaceKind.Breaks;
}
