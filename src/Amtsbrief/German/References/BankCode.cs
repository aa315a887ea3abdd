using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.References;

/// <summary>
/// A German bank code (Bankleitzahl), which older papers name beside the account: <c>100 205 00</c>. Immutable and thread-safe;
/// made by <see cref="Parse"/>.
/// </summary>
public sealed record BankCode
{
    private const int Length = 8;
    private const int GroupSize = 3;

    private BankCode(string compact) => Compact = compact;

    /// <summary>The eight digits without spaces.</summary>
    public string Compact { get; }

    /// <summary>Reads a bank code.</summary>
    /// <param name="text">
    /// The text: eight digits that begin with 1 to 8, with or without spaces (also U+00A0, U+2009, U+202F).
    /// </param>
    /// <returns>The bank code.</returns>
    /// <exception cref="FormatException">The text is no such code; the message gives the reason.</exception>
    public static BankCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code, out var reason) ? code : throw new FormatException(reason);

    /// <summary>Reads a bank code, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="code">The bank code.</param>
    /// <param name="reason">Why the text is no such code.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out BankCode? code, [NotNullWhen(false)] out string? reason)
    {
        var compact = ReferenceText.Compact(text, inCapitals: false);
        var isCode = compact is [>= '1' and <= '8', ..] && compact.Length == Length
            && ReferenceText.All(compact, char.IsAsciiDigit);
        code = isCode ? new BankCode(compact) : null;
        reason = isCode ? null : $"\"{text}\": A bank code has eight digits, the first from 1 to 8: 100 205 00.";
        return isCode;
    }

    /// <summary>The code in groups of 3, 3 and 2 (DIN 5008 as handbooks report it).</summary>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    public override string ToString() => ReferenceText.Grouped(Compact, GroupSize);
}
