using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Amtsbrief.German.Numbers;

/// <summary>
/// Writes and reads Roman numerals (römische Zahlzeichen) as outlines, quarters and senates have them. Pure functions,
/// thread-safe.
/// </summary>
public static class RomanNumeral
{
    /// <summary>The greatest number that has a numeral without overlines: 3999.</summary>
    public const int Greatest = 3999;

    private static readonly ValueList<(int Value, string Letters)> _signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
        (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes a number in capitals: 4 is <c>IV</c>.</summary>
    /// <param name="number">The number, from 1 to <see cref="Greatest"/>.</param>
    /// <returns>The numeral.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to <see cref="Greatest"/>.</exception>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Greatest);
        var text = new StringBuilder();
        foreach (var (value, letters) in _signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a numeral in capitals.</summary>
    /// <param name="text">The numeral, in the one spelling that <see cref="Format"/> gives: <c>IV</c>, not <c>IIII</c>.</param>
    /// <returns>The number, from 1 to <see cref="Greatest"/>.</returns>
    /// <exception cref="FormatException">The text is no such numeral; the message gives the reason.</exception>
    public static int Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number, out var reason) ? number : throw new FormatException(reason);

    /// <summary>Reads a numeral in capitals, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="number">The number, from 1 to <see cref="Greatest"/>.</param>
    /// <param name="reason">Why the text is no such numeral.</param>
    /// <returns>Whether the text is such a numeral.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int number, [NotNullWhen(false)] out string? reason)
    {
        var sum = 0;
        var rest = text;
        foreach (var (value, letters) in _signs)
        {
            for (; rest.StartsWith(letters, StringComparison.Ordinal) && sum <= Greatest; rest = rest[letters.Length..])
            {
                sum += value;
            }
        }

        // Only the one right spelling is what would be written.
        var isRight = rest.IsEmpty && sum is >= 1 and <= Greatest && text.SequenceEqual(Format(sum));
        number = isRight ? sum : 0;
        reason = isRight ? null : $"\"{text}\": This is no Roman numeral from I to MMMCMXCIX.";
        return isRight;
    }
}
