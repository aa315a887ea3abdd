using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.References;

/// <summary>
/// A German postcode (Postleitzahl): five digits without spaces and without "D-" (DIN 5008). Immutable and thread-safe; made by
/// <see cref="Parse"/>.
/// </summary>
public sealed record Postcode
{
    private const int Length = 5;
    private readonly string _digits;

    private Postcode(string digits) => _digits = digits;

    /// <summary>Reads a postcode.</summary>
    /// <param name="text">The text: five digits, not beginning with 00, which no part of Germany has.</param>
    /// <returns>The postcode.</returns>
    /// <exception cref="FormatException">The text is no such code; the message gives the reason.</exception>
    public static Postcode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var postcode, out var reason) ? postcode : throw new FormatException(reason);

    /// <summary>Reads a postcode, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="postcode">The postcode.</param>
    /// <param name="reason">Why the text is no such code.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Postcode? postcode, [NotNullWhen(false)] out string? reason)
    {
        var isCode = text.Length == Length && ReferenceText.All(text, char.IsAsciiDigit) && !text.StartsWith("00");
        postcode = isCode ? new Postcode(text.ToString()) : null;
        reason = isCode ? null : $"\"{text}\": A German postcode has five digits, without spaces and without \"D-\": 40190.";
        return isCode;
    }

    /// <summary>The five digits, ungrouped.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _digits;
}
