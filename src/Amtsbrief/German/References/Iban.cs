using System.Diagnostics.CodeAnalysis;
using Amtsbrief.Findings;

namespace Amtsbrief.German.References;

/// <summary>
/// The number of a bank account (IBAN, ISO 13616), with the length of its country and right check digits. Whether the account
/// exists is for the bank to say. Immutable and thread-safe; made by <see cref="Parse"/> or <see cref="Of"/>.
/// </summary>
public sealed record Iban
{
    private const int GroupSize = 4;
    private const string Germany = "DE";

    private Iban(string compact) => Compact = compact;

    /// <summary>The characters without spaces, as programs exchange them: <c>DE33100205000001194700</c>.</summary>
    public string Compact { get; }

    /// <summary>The country by its code (ISO 3166-1): <c>DE</c>.</summary>
    public string Country => Compact[..2];

    /// <summary>The two check digits.</summary>
    public string CheckDigits => Compact[2..4];

    /// <summary>What follows them (BBAN): bank and account, by the rules of the country.</summary>
    public string BankAndAccount => Compact[4..];

    /// <summary>The German bank code (Bankleitzahl), eight digits; null for other countries.</summary>
    public string? BankCode => Country == Germany ? Compact[4..12] : null;

    /// <summary>The German account number (Kontonummer), ten digits; null for other countries.</summary>
    public string? AccountNumber => Country == Germany ? Compact[12..] : null;

    /// <summary>Makes the number of a bank and account, with its check digits.</summary>
    /// <param name="country">The country by its code: <c>DE</c>.</param>
    /// <param name="bankAndAccount">What follows the check digits, without spaces; for Germany eight and ten digits.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The country has no IBAN, or what follows is none of that country.</exception>
    public static Iban Of(string country, string bankAndAccount)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentNullException.ThrowIfNull(bankAndAccount);
        if (IbanLengths.Of(country) == 0 || !ReferenceText.All(bankAndAccount, ReferenceText.IsCapitalOrDigit)
            || !TryParse(country + Mod97.CheckDigits(country, bankAndAccount) + bankAndAccount, out var iban, out _))
        {
            throw new ArgumentException("These are no bank and account of a country with IBAN.", nameof(bankAndAccount));
        }

        return iban;
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">
    /// The text, with or without spaces (also U+00A0, U+2009, U+202F) and in capitals or small letters.
    /// </param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no such number; the message gives the reason.</exception>
    public static Iban Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var iban, out var reason) ? iban : throw new FormatException(reason);

    /// <summary>Reads a number, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="iban">The number.</param>
    /// <param name="reason">
    /// Why not: a character does not belong there, the country has no IBAN, the length is another one, or the check digits are
    /// wrong, as after a slip of the pen.
    /// </param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Iban? iban, [NotNullWhen(false)] out string? reason)
    {
        var isIban = TryRead(text, out iban, out FindingText fault);
        reason = isIban ? null : fault.ToString();
        return isIban;
    }

    /// <summary>Reads a number, or says in each language of findings why the text is none.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Iban? iban, out FindingText reason)
    {
        var compact = ReferenceText.Compact(text, inCapitals: true);
        var fault = Fault(compact);
        iban = fault is null ? new Iban(compact) : null;
        reason = fault is null ? default(FindingText) : $"\"{text.ToString()}\": {fault.Value}";
        return iban is not null;
    }

    /// <summary>The number in groups of four from the left, the last one shorter: <c>DE33 1002 0500 0001 1947 00</c>.</summary>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    public override string ToString() => ReferenceText.Grouped(Compact, GroupSize);

    private static FindingText? Fault(string compact)
    {
        if (compact.Length < 5 || !ReferenceText.All(compact.AsSpan(0, 2), ReferenceText.IsCapital)
            || !ReferenceText.All(compact.AsSpan(2, 2), char.IsAsciiDigit)
            || !ReferenceText.All(compact, ReferenceText.IsCapitalOrDigit))
        {
            return "An IBAN is two letters, two digits, and letters and digits: DE33 1002 0500 0001 1947 00.";
        }

        var country = compact[..2];
        var length = IbanLengths.Of(country);
        if (length == 0)
        {
            return $"No IBAN of a country {country} is known.";
        }

        if (length != compact.Length)
        {
            return $"An IBAN of {country} has {length} characters, not {compact.Length}.";
        }

        if (country == Germany && !ReferenceText.All(compact.AsSpan(4), char.IsAsciiDigit))
        {
            return "A German IBAN has digits alone behind DE.";
        }

        return Mod97.IsRight(compact)
            ? default(FindingText?)
            : "The check digits are wrong: a character is mistaken, or two have changed places.";
    }
}
