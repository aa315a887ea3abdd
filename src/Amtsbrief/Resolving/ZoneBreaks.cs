namespace Amtsbrief.Resolving;

/// <summary>
/// Where every renderer may end a line of a zone: at spaces and after the hyphens of compounds. Renderers may find further
/// places, which can only save lines.
/// </summary>
internal static class ZoneBreaks
{
    // No line begins with the first or ends with the second (classes CL, CP, EX, IS, GL and OP of UAX #14).
    private const string Closing = ")]}!?,;:”’…\u00A0\u202F\u2060";
    private const string Opening = "([{„‚¿¡";

    /// <summary>Where the piece that begins at a place ends, closing spaces left out.</summary>
    internal static int EndOfWord(string text, int start)
    {
        for (var at = start; text.AsSpan(at).IndexOfAny(' ', '-') is >= 0 and var skipped; at++)
        {
            at += skipped;
            if (text[at] == ' ' && EndsBeforeSpace(text, at))
            {
                return at;
            }

            if (text[at] == '-' && EndsBehindHyphen(text, at + 1))
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    // Only at the first of several spaces.
    private static bool EndsBeforeSpace(string text, int at)
    {
        if (at > 0 && text[at - 1] == ' ')
        {
            return false;
        }

        var after = text.AsSpan(at).TrimStart(' ');
        return after.IsEmpty
            || !(Closing.Contains(after[0], StringComparison.Ordinal)
                || (at > 0 && Opening.Contains(text[at - 1], StringComparison.Ordinal)));
    }

    // Behind two letters at least ("Tal-Allee", not "E-Mail"), and not in addresses.
    private static bool EndsBehindHyphen(string text, int at) =>
        at > 2 && at < text.Length && char.IsLetter(text[at]) && char.IsLetter(text[at - 2]) && char.IsLetter(text[at - 3])
        && !Token(text, at).ContainsAny('@', '.', '/');

    private static ReadOnlySpan<char> Token(string text, int at)
    {
        var start = text.LastIndexOf(' ', at) + 1;
        var end = text.IndexOf(' ', at);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }
}
