namespace Amtsbrief.Recipients;

/// <summary>A person in an address (Person in der Anschrift). Immutable and thread-safe.</summary>
public sealed record Person
{
    /// <summary>The name with titles as it is printed: "Dr. Anna Beispiel" (Titel und Name).</summary>
    public required string Name { get; init; }

    /// <summary>The form of address in an address (Anrede): "Frau", "Herrn"; optional in DIN 5008, never guessed.</summary>
    public string? FormOfAddress { get; init; }

    /// <summary>
    /// The profession or office beside the form of address (Berufs- oder Amtsbezeichnung): "Rechtsanwalt" for "Herrn
    /// Rechtsanwalt".
    /// </summary>
    public string? Profession { get; init; }
}
