using System.Globalization;

namespace Amtsbrief.German;

/// <summary>Reads a text from left to right; what does not match leaves the position where it was.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; set; }

    public readonly bool AtEnd => Position == _text.Length;

    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    public readonly bool AtDigit => !AtEnd && char.IsAsciiDigit(_text[Position]);

    public readonly bool AtLetter => !AtEnd && char.IsLetter(_text[Position]);

    /// <summary>How many letters follow one another from here on.</summary>
    public readonly int LettersAhead
    {
        get
        {
            var end = Position;
            while (end < _text.Length && char.IsLetter(_text[end]))
            {
                end++;
            }

            return end - Position;
        }
    }

    public bool TrySkip(char expected)
    {
        if (AtEnd || _text[Position] != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool TrySkip(ReadOnlySpan<char> expected, StringComparison comparison = StringComparison.Ordinal)
    {
        if (!Rest.StartsWith(expected, comparison))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    /// <summary>Skips a whole word: a letter may not follow.</summary>
    public bool TrySkipWord(ReadOnlySpan<char> word, StringComparison comparison = StringComparison.Ordinal)
    {
        var start = Position;
        if (TrySkip(word, comparison) && !AtLetter)
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Skips the longest of some whole words and tells which; they must differ.</summary>
    public bool TrySkipWordOf(ValueList<string> words, out int index)
    {
        index = -1;
        for (var at = 0; at < words.Count; at++)
        {
            var cursor = this;
            if (cursor.TrySkipWord(words[at]) && (index < 0 || words[at].Length > words[index].Length))
            {
                index = at;
            }
        }

        return index >= 0 && TrySkip(words[index]);
    }

    /// <summary>Skips a word and the space behind it.</summary>
    public bool TrySkipWithSpace(ReadOnlySpan<char> word)
    {
        var start = Position;
        if (TrySkip(word) && TrySkipSpace())
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Skips a space and the whole word behind it.</summary>
    public bool TrySkipBehindSpace(ReadOnlySpan<char> word)
    {
        var start = Position;
        if (TrySkipSpace() && TrySkipWord(word))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Skips a word between two spaces.</summary>
    public bool TrySkipBetweenSpaces(ReadOnlySpan<char> word)
    {
        var start = Position;
        if (TrySkipSpace() && TrySkipWithSpace(word))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Skips one space, which may be one that does not break: text set for print has those.</summary>
    public bool TrySkipSpace() => TrySkip(' ') || TrySkip('\u00A0') || TrySkip('\u202F');

    /// <summary>Skips any white space and tells whether there was some.</summary>
    public bool SkipWhiteSpace()
    {
        var start = Position;
        while (!AtEnd && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }

        return Position > start;
    }

    /// <summary>Reads a run of digits 0 to 9 that is neither shorter nor longer than allowed.</summary>
    public bool TryReadNumber(int minimumDigits, int maximumDigits, out int value)
    {
        var count = DigitCount;
        if (count < minimumDigits || count > maximumDigits)
        {
            value = 0;
            return false;
        }

        value = int.Parse(Rest[..count], NumberStyles.None, CultureInfo.InvariantCulture);
        Position += count;
        return true;
    }

    /// <summary>Reads a run of digits 0 to 9 of any length, at least one.</summary>
    public bool TryReadDigits(out string digits)
    {
        digits = Rest[..DigitCount].ToString();
        Position += digits.Length;
        return digits.Length > 0;
    }

    /// <summary>How many digits follow.</summary>
    public readonly int DigitCount
    {
        get
        {
            var other = Rest.IndexOfAnyExceptInRange('0', '9');
            return other < 0 ? Rest.Length : other;
        }
    }
}
