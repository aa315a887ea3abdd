using System.Text;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>
/// Finds where lines may end inside words (Silbentrennung): by the patterns of a language, at soft hyphens and behind
/// the hyphens of compounds. Immutable and thread-safe; does not allocate for words of usual length.
/// </summary>
internal sealed class Hyphenator
{
    private const char SoftHyphen = '\u00AD';
    private const int UsualLength = 128;

    private static readonly Lazy<Hyphenator> LazyGerman = new(() => new(PatternTrie.Load("de-1996"), minWord: 5));

    private readonly PatternTrie? _patterns;
    private readonly int _minLeft;
    private readonly int _minRight;
    private readonly int _minWord;

    /// <summary>Makes a hyphenator.</summary>
    /// <param name="patterns">The patterns of the language; without them only hyphens in the text count.</param>
    /// <param name="minLeft">The fewest letters before a break, at least 1.</param>
    /// <param name="minRight">The fewest letters of the word after a break, at least 1.</param>
    /// <param name="minWord">The fewest letters of a word that the patterns break.</param>
    /// <exception cref="ArgumentOutOfRangeException">A minimum is less than 1.</exception>
    public Hyphenator(PatternTrie? patterns, int minLeft = 2, int minRight = 2, int minWord = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minLeft, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minRight, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minWord, 1);
        (_patterns, _minLeft, _minRight, _minWord) = (patterns, minLeft, minRight, minWord);
    }

    /// <summary>
    /// The hyphenator of German in the spelling since 1996, with two letters at least on either side. Words of four letters
    /// stay whole, as in LibreOffice, so that lines break alike there.
    /// </summary>
    public static Hyphenator German => LazyGerman.Value;

    /// <summary>A hyphenator without patterns: it finds soft hyphens and the hyphens of compounds.</summary>
    public static Hyphenator None { get; } = new(patterns: null);

    /// <summary>Finds the hyphenator of a language.</summary>
    /// <param name="languageTag">The tag of the language (BCP 47), such as <c>de</c> or <c>de-AT</c>.</param>
    /// <returns><see cref="German"/> for German in every country, otherwise <see cref="None"/>.</returns>
    public static Hyphenator For(string languageTag)
    {
        var primary = languageTag.AsSpan();
        var end = primary.IndexOf('-');
        if (end >= 0)
            primary = primary[..end];
        return primary.Equals("de", StringComparison.OrdinalIgnoreCase) ? German : None;
    }

    /// <summary>
    /// Finds the breaks inside the words of a text. A word with soft hyphens breaks only at them; words with digits
    /// or with letters that the language lacks, abbreviations in capitals and addresses of mail and web do not break. Where
    /// words are apart, at spaces and dashes, is not told.
    /// </summary>
    /// <param name="text">The text: a word with its punctuation or several.</param>
    /// <param name="breaks">One value for each UTF-16 unit of the text: whether and how a line may end before it.</param>
    /// <returns>How many breaks there are.</returns>
    /// <exception cref="ArgumentException"><paramref name="breaks"/> is shorter than the text.</exception>
    public int Hyphenate(ReadOnlySpan<char> text, Span<LineBreak> breaks)
    {
        if (breaks.Length < text.Length)
            throw new ArgumentException("There must be a place for each character of the text.", nameof(breaks));

        breaks = breaks[..text.Length];
        breaks.Clear();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            HyphenateToken(text[start..end], breaks[start..end]);
            start = end;
        }

        return text.Length - breaks.Count(LineBreak.None);
    }

    /// <summary>Handles what stands between two spaces.</summary>
    private void HyphenateToken(ReadOnlySpan<char> token, Span<LineBreak> breaks)
    {
        if (!IsAddress(token))
            HyphenateWords(token, breaks);
        MarkSoftHyphens(token, breaks);
    }

    /// <summary>Mail addresses have an @, web addresses a :// or, like file names, a full stop amid letters.</summary>
    private static bool IsAddress(ReadOnlySpan<char> token)
    {
        if (token.Contains('@') || token.Contains("://", StringComparison.Ordinal))
            return true;

        for (var at = 1; at < token.Length - 1; at++)
        {
            if (token[at] == '.' && char.IsLetterOrDigit(token[at - 1]) && char.IsLetterOrDigit(token[at + 1]))
                return true;
        }

        return false;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != SoftHyphen && !WordLetters.BelongsToWord(rune))
                break;
            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    /// <summary>
    /// Handles words and what joins them. A line may end behind the hyphen of a compound, but not behind one letter
    /// ("E-Mail"), behind a hyphen that stands for a left-out part ("-freundschaften") or amid numbers ("855-3683").
    /// </summary>
    private void HyphenateWords(ReadOnlySpan<char> token, Span<LineBreak> breaks)
    {
        for (int at = 0, before = 0; at < token.Length;)
        {
            var length = LengthOfWord(token[at..]);
            if (length > 0)
                HyphenateWord(token.Slice(at, length), breaks.Slice(at, length));
            else if (token[at] is '-' or '\u2010' && before >= _minLeft && Rune.IsLetter(First(token[(at + 1)..])))
                breaks[at + 1] = LineBreak.HardHyphen;

            before = length;
            at += Math.Max(1, length);
        }
    }

    private void HyphenateWord(ReadOnlySpan<char> word, Span<LineBreak> breaks)
    {
        if (_patterns is null || word.Length < _minLeft + _minRight || word.Contains(SoftHyphen))
            return;

        var isUsual = word.Length <= UsualLength;
        var letters = new WordLetters(
            word,
            isUsual ? stackalloc char[UsualLength] : new char[word.Length],
            isUsual ? stackalloc int[UsualLength] : new int[word.Length]);
        if (letters.Count < _minWord || letters.HasForeignSign || IsAbbreviation(letters) || !_patterns.Know(letters.Letters))
            return;

        var gaps = isUsual ? stackalloc byte[UsualLength] : new byte[word.Length];
        gaps = gaps[..letters.Count];
        gaps.Clear();
        _patterns.Rate(letters.Letters, gaps);
        for (var gap = _minLeft; gap <= letters.Count - _minRight; gap++)
        {
            if (gaps[gap] % 2 != 0)
                breaks[letters.PlaceOf(gap)] = LineBreak.AddedHyphen;
        }
    }

    /// <summary>NRW, BGBl and GmbH are abbreviations; Ministerium and KollegInnen are words.</summary>
    private static bool IsAbbreviation(in WordLetters letters) =>
        letters.EndsWithCapital || letters.Capitals * 2 >= letters.Count;

    private static void MarkSoftHyphens(ReadOnlySpan<char> token, Span<LineBreak> breaks)
    {
        for (var at = 1; at < token.Length - 1; at++)
        {
            if (token[at] == SoftHyphen && Rune.IsLetterOrDigit(First(token[(at + 1)..])))
                breaks[at + 1] = LineBreak.SoftHyphen;
        }
    }

    /// <summary>The first character, or the replacement character if there is none.</summary>
    private static Rune First(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var first, out _);
        return first;
    }
}
