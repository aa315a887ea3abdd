using System.Buffers;

namespace Amtsbrief.German.Spacing;

/// <summary>
/// Puts no-break spaces (geschützte Leerzeichen) where German typography and DIN 5008, as secondary sources report it, ask for
/// them, so that no line ends there:
/// <list type="bullet">
/// <item>in abbreviations of several parts, <c>z. B.</c>, <c>i. d. R.</c>, and between initials and name, <c>E.
/// Muster</c>, unless what follows can only begin a sentence;</item>
/// <item>between title and name, <c>Dr. Muster</c>, <c>Prof. Dr. Muster</c>, <c>Hrn. Muster</c>, and in <c>Dr. med.</c>;</item>
/// <item>between a sign, an abbreviation or the like and its number: <c>§ 3</c>, <c>Abs. 1</c>, <c>Nr. 5</c>,
/// <c>S. 5</c>, <c>Art. 3</c>, <c>Anlage 2</c>, <c>Buchst. a</c>, <c>SGB X</c>, <c>DIN 5008</c>, <c>Tel. 115</c>, and before
/// <c>ff.</c>;</item>
/// <item>between a number and the letter that belongs to it, <c>§§ 5 a und 5 b</c>, <c>Musterweg 16 a</c>;</item>
/// <item>between a number and what it counts: <c>5 %</c>, <c>25 km</c>, <c>14 Uhr</c>, <c>50 EUR</c>, <c>3 Mio.
/// EUR</c>;</item>
/// <item>between day and month, <c>31. März</c>, in <c>1. 3. 2025</c> and <c>am 1. 3.</c>, and in <c>3. Quartal</c>,
/// <c>II. Senat</c>;</item>
/// <item>round signs between numbers: <c>9 – 12</c>, <c>5 : 1</c>;</item>
/// <item>in telephone numbers and the pairs behind <c>Postfach</c>, and, narrow, between groups of three digits.</item>
/// </list>
/// Nothing grows longer than 24 characters by it, so that narrow columns still hold the text; an IBAN breaks between its groups.
/// A pure function, thread-safe.
/// </summary>
public static class NoBreakSpaces
{
    internal const char Wide = '\u00A0';
    internal const char Narrow = '\u202F';

    private const int LongestBound = 24;

    private static readonly SearchValues<char> _spaces = SearchValues.Create(' ', Wide, Narrow);

    /// <summary>
    /// Turns spaces (U+0020) into no-break spaces (U+00A0), and into narrow ones (U+202F) between groups of digits. Nothing else
    /// changes, and doing it again changes nothing more.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, of the same length; the same object if nothing is to change.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? bound = null;
        var (tokenStart, boundStart, previous) = (0, 0, SpaceKind.Breaks);
        for (var at = text.AsSpan().IndexOfAny(_spaces); at >= 0;)
        {
            var next = at + 1 < text.Length ? text.AsSpan(at + 1).IndexOfAny(_spaces) : -1;
            next = next < 0 ? -1 : next + at + 1;
            var tokenEnd = next < 0 ? text.Length : next;
            var kind = SpaceBinding.Decide(
                text.AsSpan(tokenStart..at), text.AsSpan((at + 1)..tokenEnd), text.AsSpan(tokenEnd), previous);
            if (text[at] == ' ')
            {
                kind = tokenEnd - boundStart > LongestBound ? SpaceKind.Breaks : kind;
                if (kind is not (SpaceKind.Breaks or SpaceKind.BreaksDigits))
                {
                    bound ??= Copy(text);
                    bound[at] = kind == SpaceKind.Group ? Narrow : Wide;
                }
                else
                {
                    boundStart = at + 1;
                }
            }

            (tokenStart, previous, at) = (at + 1, kind, next);
        }

        if (bound is null)
        {
            return text;
        }

        var changed = new string(bound, 0, text.Length);
        ArrayPool<char>.Shared.Return(bound);
        return changed;
    }

    private static char[] Copy(string text)
    {
        var copy = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(copy);
        return copy;
    }
}
