namespace Amtsbrief.Recipients;

/// <summary>
/// A person in an address (Person in der Anschrift). Address lines and salutation are derived from the same data; nothing is
/// inferred from first names. Immutable and thread-safe.
/// </summary>
public sealed record Person
{
    /// <summary>The name, or its parts: "Dr. Anna Beispiel" (Titel und Name).</summary>
    public required PersonName Name { get; init; }

    /// <summary>The form of address (Anrede); none by default. Optional in DIN 5008, never guessed.</summary>
    public FormOfAddress FormOfAddress { get; init; }

    /// <summary>
    /// The profession beside the form of address (Berufsbezeichnung): "Rechtsanwalt" for "Herrn Rechtsanwalt". It is not spoken
    /// in salutations.
    /// </summary>
    public string? Profession { get; init; }

    /// <summary>The office (Amtsbezeichnung), which salutations name in place of the name.</summary>
    public OfficeTitle? Office { get; init; }

    /// <summary>
    /// The salutation that this person is to get, punctuation included, such as "Guten Tag Kim," or "Sehr geehrte Gräfin
    /// Beispiel,". <see langword="null"/>, the default: it is derived.
    /// </summary>
    public string? Salutation { get; init; }
}
