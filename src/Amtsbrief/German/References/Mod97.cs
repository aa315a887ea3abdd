namespace Amtsbrief.German.References;

/// <summary>The check digits of ISO 7064 MOD 97-10, in which A counts 10 and Z 35.</summary>
internal static class Mod97
{
    private const int Modulus = 97;

    /// <summary>Whether the two digits at the third place are right for a text of capitals and digits.</summary>
    internal static bool IsRight(ReadOnlySpan<char> text) => Remainder(text[..4], Remainder(text[4..], 0)) == 1;

    /// <summary>The two digits that belong between a prefix of two capitals and the rest.</summary>
    internal static string CheckDigits(ReadOnlySpan<char> prefix, ReadOnlySpan<char> rest)
    {
        var remainder = Remainder("00", Remainder(prefix, Remainder(rest, 0)));
        return FormattableString.Invariant($"{Modulus + 1 - remainder:00}");
    }

    private static int Remainder(ReadOnlySpan<char> text, int before)
    {
        var remainder = before;
        foreach (var character in text)
        {
            remainder = character >= 'A'
                ? ((remainder * 100) + (character - 'A') + 10) % Modulus
                : ((remainder * 10) + (character - '0')) % Modulus;
        }

        return remainder;
    }
}
