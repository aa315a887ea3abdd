using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.German.References;

/// <summary>
/// A reference for a payment (strukturierter Verwendungszweck, RF-Referenz, ISO 11649) with its check digits. Immutable and
/// thread-safe; made by <see cref="Parse"/> or <see cref="Of"/>.
/// </summary>
public sealed record CreditorReference
{
    private const int GroupSize = 4;
    private const int MostOwn = 21;
    private const string Prefix = "RF";

    private CreditorReference(string compact) => Compact = compact;

    /// <summary>The characters without spaces: <c>RF18539007547034</c>.</summary>
    public string Compact { get; }

    /// <summary>The creditor's own reference behind the check digits: <c>539007547034</c>.</summary>
    public string Own => Compact[4..];

    /// <summary>Makes a reference of the creditor's own, with its check digits.</summary>
    /// <param name="own">The creditor's own reference: 1 to 21 capitals and digits.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException">The reference is null.</exception>
    /// <exception cref="ArgumentException">The reference is too long, or has other characters.</exception>
    public static CreditorReference Of(string own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return IsOwn(own)
            ? new CreditorReference(Prefix + Mod97.CheckDigits(Prefix, own) + own)
            : throw new ArgumentException("A creditor's reference has 1 to 21 capitals and digits.", nameof(own));
    }

    /// <summary>Reads a reference.</summary>
    /// <param name="text">
    /// The text, with or without spaces (also U+00A0, U+2009, U+202F) and in capitals or small letters.
    /// </param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">The text is no such reference; the message gives the reason.</exception>
    public static CreditorReference Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var reference, out var reason) ? reference : throw new FormatException(reason);

    /// <summary>Reads a reference, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="reference">The reference.</param>
    /// <param name="reason">Why the text is no such reference: its form, or its check digits.</param>
    /// <returns>Whether the text is such a reference.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out CreditorReference? reference, [NotNullWhen(false)] out string? reason)
    {
        var compact = ReferenceText.Compact(text, inCapitals: true);
        var hasForm = compact.StartsWith(Prefix, StringComparison.Ordinal) && compact.Length > 4
            && ReferenceText.All(compact.AsSpan(2, 2), char.IsAsciiDigit) && IsOwn(compact[4..]);
        reference = hasForm && Mod97.IsRight(compact) ? new CreditorReference(compact) : null;
        reason = (hasForm, reference) switch
        {
            (_, not null) => null,
            (true, _) => $"\"{text}\": The check digits are wrong: a character is mistaken, or two have changed places.",
            _ => $"\"{text}\": A reference is RF, two digits, and up to 21 letters and digits: RF18 5390 0754 7034.",
        };
        return reference is not null;
    }

    /// <summary>The reference in groups of four from the left: <c>RF18 5390 0754 7034</c>.</summary>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    public override string ToString() => ReferenceText.Grouped(Compact, GroupSize);

    private static bool IsOwn(string own) =>
        own.Length is > 0 and <= MostOwn && ReferenceText.All(own, ReferenceText.IsCapitalOrDigit);
}
