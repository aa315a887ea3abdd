namespace Amtsbrief.Recipients;

/// <summary>A household (Haushalt), such as "Familie Mustermann". Immutable and thread-safe.</summary>
public sealed record HouseholdRecipient : Recipient
{
    /// <summary>
    /// The name as it is printed: "Familie Mustermann". Salutations that are derived speak names that begin with "Familie" or
    /// "Eheleute".
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Where it is delivered (Anschrift).</summary>
    public required PostalAddress Address { get; init; }
}
