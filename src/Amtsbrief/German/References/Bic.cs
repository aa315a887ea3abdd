using System.Diagnostics.CodeAnalysis;
using Amtsbrief.Findings;

namespace Amtsbrief.German.References;

/// <summary>
/// The code of a bank (BIC, ISO 9362): bank, country, place and perhaps branch. Immutable and thread-safe; made by
/// <see cref="Parse"/>.
/// </summary>
public sealed record Bic
{
    private const int ShortLength = 8;
    private const int LongLength = 11;
    private readonly string _code;

    private Bic(string code) => _code = code;

    /// <summary>The bank: four letters or digits.</summary>
    public string Bank => _code[..4];

    /// <summary>The country by its code (ISO 3166-1).</summary>
    public string Country => _code[4..6];

    /// <summary>The place: two letters or digits.</summary>
    public string Place => _code[6..ShortLength];

    /// <summary>The branch, three letters or digits, <c>XXX</c> for the head office; null if the code names none.</summary>
    public string? Branch => _code.Length == LongLength ? _code[ShortLength..] : null;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text, without spaces (DIN 5008), in capitals.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is no such code; the message gives the reason.</exception>
    public static Bic Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var bic, out var reason) ? bic : throw new FormatException(reason);

    /// <summary>Reads a code, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="bic">The code.</param>
    /// <param name="reason">Why the text is no such code.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Bic? bic, [NotNullWhen(false)] out string? reason)
    {
        var isBic = TryRead(text, out bic, out FindingText fault);
        reason = isBic ? null : fault.ToString();
        return isBic;
    }

    /// <summary>Reads a code, or says in each language of findings why the text is none.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Bic? bic, out FindingText reason)
    {
        var isCode = text.Length is ShortLength or LongLength && ReferenceText.All(text, ReferenceText.IsCapitalOrDigit)
            && ReferenceText.All(text[4..6], ReferenceText.IsCapital);
        bic = isCode ? new Bic(text.ToString()) : null;
        reason = isCode
            ? default(FindingText)
            : $"\"{text.ToString()}\": A BIC has 8 or 11 capitals and digits, the country at the fifth: MARKDEF1100.";
        return isCode;
    }

    /// <summary>The code, ungrouped (DIN 5008).</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _code;
}
