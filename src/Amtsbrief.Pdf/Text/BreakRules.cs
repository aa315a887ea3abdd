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
    private const string AddressSigns = "/?&=@._-";

    /// <summary>Marks the places in <paramref name="breaks"/>, where index i stands for the gap before character i.</summary>
    internal static void Mark(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        for (int i = 1; i < text.Length; i++)
        {
            BreakKind kind = Between(text, i);
            if (kind != BreakKind.None && breaks[i] == BreakKind.None)
            {
                breaks[i] = kind;
            }
        }
    }

    private static BreakKind Between(ReadOnlySpan<char> text, int i) => text[i - 1] switch
    {
        ' ' when AllowsBefore(text[i]) && !FollowsOpening(text[..i]) => BreakKind.Plain,
        InvisibleCharacter.ZeroWidthSpace when text[i] != ' ' => BreakKind.Plain,
        '\u2013' or '\u2014' when AllowsBefore(text[i]) && i > 1 && text[i - 2] != ' ' => BreakKind.Plain,
        char sign when char.IsLetterOrDigit(text[i]) && AddressSigns.Contains(sign, StringComparison.Ordinal) => BreakKind.Emergency,
        _ => BreakKind.None,
    };

    private static bool AllowsBefore(char c) =>
        c is not (' ' or '\u00A0' or '\u202F' or '\u2013' or '\u2014' or InvisibleCharacter.WordJoiner)
        && !Closing.Contains(c, StringComparison.Ordinal);

    private static bool FollowsOpening(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> before = text.TrimEnd(' ');
        return before is [.., char last] && Opening.Contains(last, StringComparison.Ordinal);
    }
}
