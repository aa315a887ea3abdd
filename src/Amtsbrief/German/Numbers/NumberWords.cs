using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Amtsbrief.German.Numbers;

/// <summary>
/// Writes and reads numbers in German words (Zahlwörter): in one word below a million,
/// <c>eintausendzweihundertvierunddreißig</c>, with the nouns apart from there on, <c>zwei Millionen fünfhundert</c> (Duden).
/// 100 and 1000 begin with <c>ein</c>, as amounts do that nothing can be added to. Pure functions, thread-safe.
/// </summary>
public static partial class NumberWords
{
    private const string Minus = "minus ";

    /// <summary>Writes a cardinal number (Grundzahl).</summary>
    /// <param name="number">The number, any that the type holds.</param>
    /// <param name="finalOne">What a 1 at the end becomes.</param>
    /// <returns>The words, with ordinary spaces (U+0020) where there are several.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The choice is none of the named ones.</exception>
    public static string Cardinal(long number, FinalOne finalOne)
    {
        var one = finalOne switch
        {
            FinalOne.Counting => "eins",
            FinalOne.Attributive => "ein",
            FinalOne.Feminine => "eine",
            _ => throw new ArgumentOutOfRangeException(nameof(finalOne), finalOne, "This is no form of a final 1."),
        };
        var text = new StringBuilder(number < 0 ? Minus : "");
        var rest = number < 0 ? (ulong)-(number + 1) + 1 : (ulong)number;
        foreach (var (value, singular, plural) in _scales)
        {
            var count = (int)(rest / (ulong)value);
            rest %= (ulong)value;
            if (count > 0)
            {
                AppendBelowThousand(text, count, "eine").Append(' ').Append(count == 1 ? singular : plural);
                text.Append(rest > 0 ? " " : "");
            }
        }

        return number == 0 ? _belowTwenty[0] : AppendBelowMillion(text, (int)rest, one).ToString();
    }

    /// <summary>Reads a cardinal number in words.</summary>
    /// <param name="text">
    /// The words in the spelling that <see cref="Cardinal"/> gives, with any form of a final 1; <c>hundert</c> and
    /// <c>tausend</c> may lack their <c>ein</c>. A space may also be U+00A0 or U+202F.
    /// </param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no such number; the message gives the reason.</exception>
    public static long Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number, out var reason) ? number : throw new FormatException(reason);

    /// <summary>Reads a cardinal number in words, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="number">The number.</param>
    /// <param name="reason">Why the text is no such number.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long number, [NotNullWhen(false)] out string? reason)
    {
        var cursor = new TextCursor(text);
        if (TryRead(ref cursor, out number) && cursor.AtEnd)
        {
            reason = null;
            return true;
        }

        number = 0;
        reason = $"\"{text}\": This is no number in words, such as \"eintausendzweihundertvierunddreißig\".";
        return false;
    }

    private static StringBuilder AppendBelowMillion(StringBuilder text, int number, string finalOne)
    {
        if (number >= 1000)
        {
            AppendBelowThousand(text, number / 1000, _belowTwenty[1]).Append(Thousand);
        }

        return AppendBelowThousand(text, number % 1000, finalOne);
    }

    private static StringBuilder AppendBelowThousand(StringBuilder text, int number, string finalOne)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        if (hundreds > 0)
        {
            text.Append(_belowTwenty[hundreds]).Append(Hundred);
        }

        return rest switch
        {
            0 => text,
            1 => text.Append(finalOne),
            < 20 => text.Append(_belowTwenty[rest]),
            _ when rest % 10 == 0 => text.Append(_tens[(rest / 10) - 2]),
            _ => text.Append(_belowTwenty[rest % 10]).Append(And).Append(_tens[(rest / 10) - 2]),
        };
    }
}
