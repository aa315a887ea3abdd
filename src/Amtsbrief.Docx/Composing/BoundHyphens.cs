using System.Buffers;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Puts no-break hyphens behind single letters and digits, as in "E-Mail", "U-Bahn" and "5-Tage-Woche", and into telephone
/// numbers: Word and LibreOffice would end a line there, which the PDF never does. References keep theirs, for they are copied.
/// </summary>
internal static class BoundHyphens
{
    private const char NoBreakHyphen = '\u2011';

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789-");

    /// <summary>Gives the text with the same number of characters; addresses of mail and web stay as they are.</summary>
    internal static string Bind(string text)
    {
        char[]? bound = null;
        for (var at = text.IndexOf('-', StringComparison.Ordinal); at >= 0; at = text.IndexOf('-', at + 1))
        {
            if (Binds(text, at) && !IsInAddress(text, at))
            {
                bound ??= text.ToCharArray();
                bound[at] = NoBreakHyphen;
            }
        }

        return bound is null ? text : new string(bound);
    }

    private static bool Binds(string text, int hyphen) =>
        hyphen > 0 && hyphen + 1 < text.Length && char.IsLetterOrDigit(text[hyphen - 1])
        && (IsAmidFigures(text, hyphen) || (char.IsLetter(text[hyphen + 1]) && IsBehindOne(text, hyphen)));

    private static bool IsAmidFigures(string text, int hyphen)
    {
        if (!char.IsAsciiDigit(text[hyphen - 1]) || !char.IsAsciiDigit(text[hyphen + 1]))
        {
            return false;
        }

        var (start, end) = Token(text, hyphen);
        return !text.AsSpan(start..end).TrimEnd(",.;:!?)").ContainsAnyExcept(Figures);
    }

    private static bool IsBehindOne(string text, int hyphen) => hyphen == 1 || !IsOfWord(text[hyphen - 2]);

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '\u00AD';

    // Mail addresses have an @, web addresses a :// or, like file names, a full stop amid letters.
    private static bool IsInAddress(string text, int at)
    {
        var (start, end) = Token(text, at);
        var token = text.AsSpan(start..end);
        for (var i = 1; i < token.Length - 1; i++)
        {
            if (token[i] == '.' && char.IsLetterOrDigit(token[i - 1]) && char.IsLetterOrDigit(token[i + 1]))
            {
                return true;
            }
        }

        return token.Contains('@') || token.Contains("://", StringComparison.Ordinal);
    }

    private static (int Start, int End) Token(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return (start, end);
    }
}
