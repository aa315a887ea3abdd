namespace Amtsbrief.German.Numbers;

/// <summary>Letters as numbers of an outline: after z come aa, bb and so on, as word processors and statutes count.</summary>
internal static class LetterNumeral
{
    private const int Letters = 26;

    /// <summary>The greatest number that word processors write; thirty letters long.</summary>
    internal const int Greatest = Letters * 30;

    /// <summary>Writes a number in small letters: 1 is <c>a</c>, 28 is <c>bb</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to <see cref="Greatest"/>.</exception>
    internal static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Greatest);
        return new string((char)('a' + ((number - 1) % Letters)), ((number - 1) / Letters) + 1);
    }
}
