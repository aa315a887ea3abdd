namespace Amtsbrief.German.References;

/// <summary>Takes references that are copied with spaces, as people group them, to their characters alone.</summary>
internal static class ReferenceText
{
    /// <summary>The text without its spaces, in capitals if asked; none may stand first or last.</summary>
    internal static string Compact(ReadOnlySpan<char> text, bool inCapitals)
    {
        if (text.IsEmpty || IsSpace(text[0]) || IsSpace(text[^1]))
        {
            return "";
        }

        Span<char> compact = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!IsSpace(character))
            {
                compact[length++] = inCapitals && character is >= 'a' and <= 'z' ? (char)(character - 'a' + 'A') : character;
            }
        }

        return compact[..length].ToString();
    }

    internal static bool IsCapitalOrDigit(char character) => IsCapital(character) || char.IsAsciiDigit(character);

    internal static bool IsCapital(char character) => character is >= 'A' and <= 'Z';

    internal static bool All(ReadOnlySpan<char> text, Func<char, bool> allows)
    {
        foreach (var character in text)
        {
            if (!allows(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Groups of one size from the left, the last one shorter.</summary>
    internal static string Grouped(string compact, int size) =>
        string.Join(' ', compact.Chunk(size).Select(group => new string(group)));

    private static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
