using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.References;

/// <summary>
/// The number of a German post-office box (Postfach), in pairs from the right: <c>11 06 43</c>, <c>1 23 45</c> (DIN 5008).
/// Immutable and thread-safe; made by <see cref="Parse"/>.
/// </summary>
public sealed record PostOfficeBox
{
    private const int MostDigits = 10;

    private PostOfficeBox(string compact) => Compact = compact;

    /// <summary>The digits without spaces.</summary>
    public string Compact { get; }

    /// <summary>Reads a number.</summary>
    /// <param name="text">
    /// The text: up to ten digits, grouped anyhow by spaces (also U+00A0, U+2009, U+202F) or not at all.
    /// </param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no such number; the message gives the reason.</exception>
    public static PostOfficeBox Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var box, out var reason) ? box : throw new FormatException(reason);

    /// <summary>Reads a number, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="box">The number.</param>
    /// <param name="reason">Why the text is no such number.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out PostOfficeBox? box, [NotNullWhen(false)] out string? reason)
    {
        var compact = ReferenceText.Compact(text, inCapitals: false);
        var isBox = compact.Length is > 0 and <= MostDigits && ReferenceText.All(compact, char.IsAsciiDigit);
        box = isBox ? new PostOfficeBox(compact) : null;
        reason = isBox ? null : $"\"{text}\": The number of a post-office box has digits in pairs from the right: 11 06 43.";
        return isBox;
    }

    /// <summary>The number in pairs from the right.</summary>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    public override string ToString()
    {
        var first = Compact.Length % 2;
        var pairs = ReferenceText.Grouped(Compact[first..], 2);
        return first == 0 ? pairs : $"{Compact[..first]} {pairs}".TrimEnd();
    }
}
