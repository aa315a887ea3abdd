using Amtsbrief.Inlines;
using CsCheck;

namespace Amtsbrief.Tests.Linting;

/// <summary>Random letters whose text is made of pieces that rules look for, in any order.</summary>
internal static class RandomFaults
{
    private static readonly Gen<string> _pieces = Gen.OneOf(
        " ", "  ", "\u00A0", ".", ",", "\"", "'", "-", "–", "—", "…", "...", "/", "&", "§", "%", "°C", "(", ")", "„", "“", "”",
        "01", "1", "8", "14", "2027", "27", "12345", ":", "Uhr", "März", "EUR", "€", "km", "z.B.", "usw.", "und", "oder", "Wort",
        "§§", "S.", "Telefon", "0211", "(0211)", "855-5", "+49", "Postfach", "Montag", "D-", "IBAN DE33", "1002 0500",
        "0001194700", "www.", "@");

    /// <summary>The letters.</summary>
    public static Gen<Letter> All { get; } = Gen.Select(
        Texts(14), Texts(14), Texts(8),
        (first, second, line) => Letters.Postal.SayingText([first, new Strong(second), new Footnote(first + second)]) with
        {
            Subject = [line],
            Salutation = [line],
            Closing = line,
            Enclosures = [line],
            Recipient = new PostalRecipient { Names = [line], Address = Letters.Address with { Street = line } },
        });

    private static Gen<string> Texts(int most) => _pieces.Array[0, most].Select(string.Concat);
}
