using System.Diagnostics.CodeAnalysis;
using static System.FormattableString;

namespace Amtsbrief.German.References;

/// <summary>
/// The file reference of a court (gerichtliches Aktenzeichen) in its parts: <c>7 PA 184/06</c>, <c>IX R 68/98</c>,
/// <c>B 14 AS 12/09 R</c>, <c>10 C 5.22</c> of the Federal Administrative Court, <c>C-311/18</c> of the Court of Justice of the
/// European Union. References of authorities have no common form; a letter keeps them as they are given. Immutable and
/// thread-safe; made by <see cref="Parse"/>.
/// </summary>
public sealed record CourtFileReference
{
    private CourtFileReference(
        string? chamber, string register, int number, char separator, string year, string? addition)
    {
        Chamber = chamber;
        Register = register;
        Number = number;
        Separator = separator;
        Year = year;
        Addition = addition;
    }

    /// <summary>
    /// The chamber or senate (Spruchkörper): <c>7</c>, <c>IX</c>, <c>B 14</c>; null at the courts of the European Union, whose
    /// references name none.
    /// </summary>
    public string? Chamber { get; }

    /// <summary>
    /// The register of the kind of case (Registerzeichen): <c>PA</c>, <c>R</c>, <c>BvR</c>; the letter of the court at the courts
    /// of the European Union: <c>C</c>, <c>T</c>, <c>F</c>.
    /// </summary>
    public string Register { get; }

    /// <summary>The running number of the case in its year.</summary>
    public int Number { get; }

    /// <summary>What stands between number and year: a slash, or a full stop (Federal Administrative Court).</summary>
    public char Separator { get; }

    /// <summary>The year as the court writes it: two digits, at some courts four.</summary>
    public string Year { get; }

    /// <summary>What some courts add: <c>R</c>, <c>VR</c>, <c>PPU</c>; else null.</summary>
    public string? Addition { get; }

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The text; a space may also be U+00A0 or U+202F.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">The text is no such reference; the message gives the reason.</exception>
    public static CourtFileReference Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var reference, out var reason) ? reference : throw new FormatException(reason);

    /// <summary>Reads a reference, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="reference">The reference.</param>
    /// <param name="reason">Why the text is no such reference.</param>
    /// <returns>Whether the text is such a reference.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out CourtFileReference? reference, [NotNullWhen(false)] out string? reason)
    {
        var words = text.ToString().Replace('\u00A0', ' ').Replace('\u202F', ' ').Split(' ');
        reference = words switch
        {
            [[var union and ('C' or 'T' or 'F'), '-' or '\u2011', .. var number]] => Make(null, $"{union}", number, null),
            [[var union and ('C' or 'T' or 'F'), '-' or '\u2011', .. var number], var addition] =>
                Make(null, $"{union}", number, addition),
            [var chamber, var register, var number] when IsChamber(chamber) => Make(chamber, register, number, null),
            [var first, var second, var third, var fourth] =>
                // "X C 5/20 A" could be a court X with a chamber C, if its third word were a register.
                (IsCourt(first) && IsChamber(second) ? Make($"{first} {second}", third, fourth, null) : null)
                ?? (IsChamber(first) ? Make(first, second, third, fourth) : null),
            [var court, var chamber, var register, var number, var addition] when IsCourt(court) && IsChamber(chamber) =>
                Make($"{court} {chamber}", register, number, addition),
            _ => null,
        };
        reason = reference is null
            ? $"\"{text}\": The file reference of a court is written \"7 PA 184/06\", \"10 C 5.22\" or \"C-311/18\"."
            : null;
        return reference is not null;
    }

    /// <summary>The reference with single spaces.</summary>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    public override string ToString() =>
        (Chamber is null ? $"{Register}-" : $"{Chamber} {Register} ") + Invariant($"{Number}{Separator}{Year}")
        + (Addition is null ? "" : " " + Addition);

    private static CourtFileReference? Make(string? chamber, string register, string numberAndYear, string? addition)
    {
        var cursor = new TextCursor(numberAndYear);
        var separator = chamber is not null && numberAndYear.Contains('.') ? '.' : '/';
        return IsLetters(register, 6) && (addition is null || IsLetters(addition, chamber is null ? 4 : 3))
            && numberAndYear is [not '0', ..] && cursor.TryReadNumber(1, 7, out var number) && cursor.TrySkip(separator)
            && cursor.DigitCount is 2 or 4 && cursor.TryReadDigits(out var year) && cursor.AtEnd
                ? new CourtFileReference(chamber, register, number, separator, year, addition)
                : null;
    }

    // The federal social court begins with its letter.
    private static bool IsCourt(string word) => word is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];

    private static bool IsChamber(string word) => word.Length is > 0 and <= 5
        && (ReferenceText.All(word, char.IsAsciiDigit) || Numbers.RomanNumeral.TryParse(word, out _, out _));

    private static bool IsLetters(string word, int most) => word is [>= 'A' and <= 'Z', ..] && word.Length <= most
        && ReferenceText.All(word, char.IsAsciiLetter);
}
