namespace Amtsbrief.German.Names;

/// <summary>
/// A complimentary close in use (Grußformel), as data. It ends without comma or full stop (DIN 5008, as handbooks report it).
/// Immutable and thread-safe.
/// </summary>
/// <param name="Text">The words: "Mit freundlichen Grüßen".</param>
/// <param name="Use">What letters have it, in German.</param>
/// <param name="Source">Where that is said; usage alone where no norm says so.</param>
public sealed record ClosingFormula(string Text, string Use, string Source)
{
    /// <summary>The usual one.</summary>
    public static ClosingFormula Standard { get; } =
        new("Mit freundlichen Grüßen", "allgemein üblich", "DIN 5008:2020 (nach Handbüchern)");

    /// <summary>The distant one of formal letters of courts and authorities.</summary>
    public static ClosingFormula Respectful { get; } =
        new("Hochachtungsvoll", "förmliche Schreiben und Bescheide", "DIN 5008:2020 (nach Handbüchern)");

    /// <summary>That of the protocol, for high offices.</summary>
    public static ClosingFormula Protocol { get; } =
        new("Mit vorzüglicher Hochachtung", "Schreiben an hohe Ämter", "Ratgeber für Anschriften und Anreden (BMI, Protokoll)");

    /// <summary>
    /// None (<see cref="Text"/> is empty): between authorities, in notices in formal style and in internal letters, which have no
    /// salutation either.
    /// </summary>
    public static ClosingFormula None { get; } =
        new("", "zwischen Behörden, wo auch die Anrede entfällt", "örtliche Schreibregeln (Stadt Wetzlar)");

    /// <summary>All of them, the usual one first; <see cref="None"/> last.</summary>
    public static ValueList<ClosingFormula> All { get; } =
    [
        Standard,
        new("Mit freundlichem Gruß", "einzeln zeichnende Person", "Sprachgebrauch"),
        new("Freundliche Grüße", "weniger förmlich", "Sprachgebrauch"),
        new("Mit besten Grüßen", "persönlich", "Sprachgebrauch"),
        new("Beste Grüße", "persönlich, weniger förmlich", "Sprachgebrauch"),
        Respectful,
        Protocol,
        None,
    ];

    /// <summary>The formula with the place that it comes from: "Mit freundlichen Grüßen aus Musterstadt".</summary>
    /// <param name="place">The place.</param>
    /// <returns>The words for <see cref="Letter.Closing"/>.</returns>
    /// <exception cref="ArgumentException">The place is null or blank.</exception>
    /// <exception cref="InvalidOperationException">The formula greets nobody: <see cref="None"/>, or of respect.</exception>
    public string From(string place)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        return Text.Contains("Gruß", StringComparison.Ordinal) || Text.Contains("Grüße", StringComparison.Ordinal)
            ? $"{Text} aus {place}"
            : throw new InvalidOperationException($"\"{Text}\" is no greeting that could come from a place.");
    }
}
