using System.Text;

namespace Amtsbrief.German.Numbers;

/// <summary>Roman numerals (römische Zahlzeichen) as outlines use them.</summary>
internal static class RomanNumeral
{
    /// <summary>The greatest number that has a numeral without overlines.</summary>
    internal const int Greatest = 3999;

    private static readonly ValueList<(int Value, string Letters)> _signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
        (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes a number in capitals: 4 is <c>IV</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to <see cref="Greatest"/>.</exception>
    internal static string Format(int number)
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
}
