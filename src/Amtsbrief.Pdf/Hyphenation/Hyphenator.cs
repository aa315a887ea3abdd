using System.Text;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>
/// Finds where lines may end inside words (Silbentrennung): by the parts of compounds and the patterns of a language, at soft
/// hyphens and behind the hyphens of compounds. Immutable and thread-safe; does not allocate for words of usual length.
/// </summary>
internal sealed partial class Hyphenator
{
    private const char SoftHyphen = '\u00AD';
    private const int UsualLength = 128;
    private const int LeastBeforeHyphen = 2;

    private static readonly Lazy<PatternTrie> GermanPatterns = new(() => PatternTrie.Load("de-1996"));

    private readonly PatternTrie? _patterns;
    private readonly CompoundLexicon? _parts;
    private readonly DivisionLimits _limits;

    /// <summary>Makes a hyphenator.</summary>
    /// <param name="patterns">The patterns of the language; without them only hyphens in the text count.</param>
    /// <param name="limits">How few letters may stand beside a break.</param>
    /// <param name="parts">The parts of its compounds; without them patterns alone decide, and no joint is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    internal Hyphenator(PatternTrie? patterns, DivisionLimits limits, CompoundLexicon? parts = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Before, 1, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Behind, 1, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.BesideJoint, 1, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Word, 1, nameof(limits));
        (_patterns, _limits, _parts) = (patterns, limits, parts);
    }

    /// <summary>A hyphenator without patterns: it finds soft hyphens and the hyphens of compounds.</summary>
    internal static Hyphenator None { get; } = new(patterns: null, new DivisionLimits(Before: 2, Behind: 2));

    /// <summary>Makes the hyphenator of German in the spelling since 1996.</summary>
    /// <param name="style">How words are divided.</param>
    internal static Hyphenator German(HyphenationStyle style) =>
        new(GermanPatterns.Value, DivisionLimits.Of(style), style.PrefersJoints ? CompoundLexicon.German : null);

    /// <summary>
    /// Finds the breaks inside the words of a text. A word with soft hyphens breaks only at them; words with digits
    /// or with letters that the language lacks, abbreviations in capitals, addresses of mail and web and the words of postal
    /// addresses do not break. Where words are apart, at spaces and dashes, is not told.
    /// </summary>
    /// <param name="text">The text: a word with its punctuation or several.</param>
    /// <param name="breaks">One value for each UTF-16 unit of the text: whether and how a line may end before it.</param>
    /// <param name="before">What stands before the text, so that towns are known by their postcodes.</param>
    /// <param name="behind">What stands behind it, so that streets are known by the numbers of their houses.</param>
    /// <returns>How many breaks there are.</returns>
    /// <exception cref="ArgumentException"><paramref name="breaks"/> is shorter than the text.</exception>
    internal int Hyphenate(
        ReadOnlySpan<char> text, Span<LineBreak> breaks, ReadOnlySpan<char> before = default, ReadOnlySpan<char> behind = default)
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
            var ahead = text[..start].IsWhiteSpace() ? before : text[..start];
            var after = text[end..].IsWhiteSpace() ? behind : text[end..];
            var isPostal = IsTown(ahead) || IsStreet(text[start..end], after);
            HyphenateToken(text[start..end], breaks[start..end], isPostal);
            start = end;
        }

        return text.Length - breaks.Count(LineBreak.None);
    }

    /// <summary>Handles what stands between two spaces.</summary>
    private void HyphenateToken(ReadOnlySpan<char> token, Span<LineBreak> breaks, bool isPostal)
    {
        if (!IsAddress(token))
            HyphenateWords(token, breaks, isPostal);
        MarkSoftHyphens(token, breaks);
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
    private void HyphenateWords(ReadOnlySpan<char> token, Span<LineBreak> breaks, bool isPostal)
    {
        for (int at = 0, before = 0; at < token.Length;)
        {
            var length = LengthOfWord(token[at..]);
            if (length > 0 && !isPostal)
                HyphenateWord(token.Slice(at, length), breaks.Slice(at, length));
            else if (token[at] is '-' or '\u2010' && before >= LeastBeforeHyphen && Rune.IsLetter(First(token[(at + 1)..])))
                breaks[at + 1] = LineBreak.HardHyphen;

            before = length;
            at += Math.Max(1, length);
        }
    }

    private void HyphenateWord(ReadOnlySpan<char> word, Span<LineBreak> breaks)
    {
        if (_patterns is null || word.Length < _limits.Word || word.Contains(SoftHyphen))
            return;

        var isUsual = word.Length <= UsualLength;
        var letters = new WordLetters(
            word,
            isUsual ? stackalloc char[UsualLength] : new char[word.Length],
            isUsual ? stackalloc int[UsualLength] : new int[word.Length]);
        if (letters.Count < _limits.Word || letters.HasForeignSign || letters.IsAbbreviation || !_patterns.Know(letters.Letters))
            return;

        var places = isUsual ? stackalloc LineBreak[UsualLength] : new LineBreak[word.Length];
        places = places[..letters.Count];
        places.Clear();
        new WordDivision(_patterns, _parts, _limits).Divide(letters.Letters, places, letters.IsCapitalised);
        for (var place = 1; place < places.Length; place++)
            breaks[letters.PlaceOf(place)] = places[place];
    }

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
