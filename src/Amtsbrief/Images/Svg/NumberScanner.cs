using System.Globalization;

namespace Amtsbrief.Images.Svg;

/// <summary>Goes through lists of numbers as SVG writes them: apart by spaces, by a comma, or only by a sign or point.</summary>
internal ref struct NumberScanner(ReadOnlySpan<char> text)
{
    /// <summary>Larger figures mean nothing on paper, and sums of them would lose all precision.</summary>
    private const double Largest = 1e9;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Whether only spaces are left.</summary>
    internal bool IsAtEnd
    {
        get
        {
            SkipSpaces();
            return _at == _text.Length;
        }
    }

    /// <summary>The rest of the text.</summary>
    internal readonly ReadOnlySpan<char> Rest => _text[_at..];

    /// <summary>Takes a letter, if one stands here.</summary>
    internal bool TryLetter(out char letter)
    {
        SkipSpaces();
        letter = _at < _text.Length ? _text[_at] : default;
        return char.IsAsciiLetter(letter) && Advance();
    }

    /// <summary>Takes a flag of an arc: a single 0 or 1, the next number perhaps right behind it.</summary>
    internal bool TryFlag(out bool flag)
    {
        SkipSeparator();
        flag = _at < _text.Length && _text[_at] == '1';
        return _at < _text.Length && _text[_at] is '0' or '1' && Advance();
    }

    /// <summary>Takes a number; false where there is none, or one that is too large.</summary>
    internal bool TryNumber(out double number)
    {
        SkipSeparator();
        var start = _at;
        SkipSign();
        var digits = SkipDigits();
        if (_at < _text.Length && _text[_at] == '.')
        {
            _at++;
            digits += SkipDigits();
        }

        SkipExponent();
        number = 0;
        return digits > 0
            && double.TryParse(_text[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && Math.Abs(number) <= Largest;
    }

    /// <summary>Fills a list with numbers; false where there are not enough of them.</summary>
    internal bool TryNumbers(scoped Span<double> numbers)
    {
        foreach (ref var number in numbers)
        {
            if (!TryNumber(out number))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes over spaces and at most one comma.</summary>
    internal void SkipSeparator()
    {
        SkipSpaces();
        if (_at < _text.Length && _text[_at] == ',')
        {
            _at++;
            SkipSpaces();
        }
    }

    private bool Advance()
    {
        _at++;
        return true;
    }

    private void SkipSign()
    {
        if (_at < _text.Length && _text[_at] is '+' or '-')
        {
            _at++;
        }
    }

    private int SkipDigits()
    {
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        return _at - start;
    }

    // Only with digits behind it is an e an exponent; it could begin a unit.
    private void SkipExponent()
    {
        var start = _at;
        if (_at < _text.Length && _text[_at] is 'e' or 'E')
        {
            _at++;
            SkipSign();
            if (SkipDigits() == 0)
            {
                _at = start;
            }
        }
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }
}
