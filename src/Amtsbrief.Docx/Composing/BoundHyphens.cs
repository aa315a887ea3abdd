namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Puts no-break hyphens behind single letters and digits, as in "E-Mail", "U-Bahn" and "5-Tage-Woche": Word and LibreOffice
/// would end a line there, which the PDF never does.
/// </summary>
internal static class BoundHyphens
{
    private const char NoBreakHyphen = '\u2011';

    /// <summary>Gives the text with the same number of characters; addresses of mail and web stay as they are.</summary>
    internal static string Bind(string text)
    {
        char[]? bound = null;
        for (var at = text.IndexOf('-', StringComparison.Ordinal); at >= 0; at = text.IndexOf('-', at + 1))
        {
            if (IsBehindOne(text, at) && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !IsInAddress(text, at))
            {
                bound ??= text.ToCharArray();
                bound[at] = NoBreakHyphen;
            }
        }

        return bound is null ? text : new string(bound);
    }

    private static bool IsBehindOne(string text, int hyphen) =>
        hyphen > 0 && char.IsLetterOrDigit(text[hyphen - 1]) && (hyphen == 1 || !IsOfWord(text[hyphen - 2]));

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '\u00AD';

    // Mail addresses have an @, web addresses a :// or, like file names, a full stop amid letters.
    private static bool IsInAddress(string text, int at)
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
}
