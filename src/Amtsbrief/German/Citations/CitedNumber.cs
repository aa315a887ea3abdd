namespace Amtsbrief.German.Citations;

/// <summary>
/// The number of a provision or of one of its units as it is printed, or a range of them: <c>35a</c>, <c>aa</c>,
/// <c>187 bis 193</c>. Immutable and thread-safe.
/// </summary>
public sealed record CitedNumber
{
    private const int MostCharacters = 8;

    /// <summary>Makes a number or a range.</summary>
    /// <param name="first">The number: digits, with up to two small letters behind, or one small letter up to thrice: <c>35a</c>,
    /// <c>aa</c>.</param>
    /// <param name="through">The end of a range; none by default.</param>
    /// <exception cref="ArgumentNullException">The first number is null.</exception>
    /// <exception cref="ArgumentException">A number has another form, or more than 8 characters.</exception>
    public CitedNumber(string first, string? through = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        if (LengthIn(first) != first.Length || first.Length == 0 || (through is not null && LengthIn(through) != through.Length)
            || through is "")
        {
            throw new ArgumentException(
                "A cited number is digits, with small letters behind, or one small letter up to thrice.", nameof(first));
        }

        First = first;
        Through = through;
    }

    /// <summary>The number, or the first of a range.</summary>
    public string First { get; }

    /// <summary>The last of a range; null for one number.</summary>
    public string? Through { get; }

    /// <summary>Makes a number of a string.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator CitedNumber(string number) => FromString(number);

    /// <summary>Makes a number of a string.</summary>
    /// <param name="number">The number: digits, with small letters behind if it has some, or small letters alone.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentException">It has another form, or more than 8 characters.</exception>
    public static CitedNumber FromString(string number) => new(number);

    internal static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    // After z statutes count aa, bb; other words are no numbers.
    private static bool IsOneLetter(ReadOnlySpan<char> letters) => letters.IsEmpty || !letters.ContainsAnyExcept(letters[0]);

    /// <summary>How many of the first characters are a number; 0 if they are none.</summary>
    internal static int LengthIn(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        var letters = text[digits..].IndexOfAnyExceptInRange('a', 'z');
        letters = letters < 0 ? text.Length - digits : letters;
        var length = digits + letters;
        var isNumber = digits > 0 ? letters <= 2 : letters <= 3 && IsOneLetter(text[..letters]);
        return isNumber && length <= MostCharacters && !text.StartsWith('0') ? length : 0;
    }
}
