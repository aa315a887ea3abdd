namespace Amtsbrief.Pdf.Text;

/// <summary>
/// Where lines may end between words: the rules of the Unicode line breaking algorithm (UAX #14) that matter for Latin, Greek
/// and Cyrillic text. Breaks inside words are the hyphenator's.
/// </summary>
internal static class BreakRules
{
    // Classes OP and CL, CP, EX, IS of UAX #14, as far as German office text has them. The full stop is left out: ".NET".
    private const string Opening = "([{„‚¿¡";
    private const string Closing = ")]}!?,;:”’…";

    /// <summary>Marks the places in <paramref name="breaks"/>, where index i stands for the gap before character i.</summary>
    internal static void Mark(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var kind = Between(text, i);
            if (kind != BreakKind.None && breaks[i] == BreakKind.None)
            {
                breaks[i] = kind;
            }
        }
    }

    private static BreakKind Between(ReadOnlySpan<char> text, int i) => text[i - 1] switch
    {
        ' ' when AllowsBefore(text[i]) && !FollowsOpening(text[..i]) => BreakKind.Plain,
        char dash when IsDash(dash) && EndsAfterDash(text, i) => BreakKind.Plain,
        InvisibleCharacter.ZeroWidthSpace when text[i] != ' ' => BreakKind.Plain,
        '/' or '?' or '&' or '=' or '@' or '.' or '_' or '-' when char.IsLetterOrDigit(text[i]) => BreakKind.Emergency,
        _ => BreakKind.None,
    };

    private static bool AllowsBefore(char c) =>
        c is not (' ' or '\u00A0' or '\u202F' or InvisibleCharacter.WordJoiner)
        && !Closing.Contains(c, StringComparison.Ordinal);

    // Not behind a dash that starts a word: a minus sign, or what stands for a left-out part.
    private static bool EndsAfterDash(ReadOnlySpan<char> text, int i) =>
        i > 1 && text[i - 2] != ' ' && AllowsBefore(text[i]) && !IsDash(text[i]);

    private static bool IsDash(char c) => c is '\u2013' or '\u2014';

    private static bool FollowsOpening(ReadOnlySpan<char> text)
    {
        var before = text.TrimEnd(' ');
        return before is [.., char last] && Opening.Contains(last, StringComparison.Ordinal);
    }
}
