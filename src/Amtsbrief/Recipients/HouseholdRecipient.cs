namespace Amtsbrief.Recipients;

/// <summary>A household (Haushalt), such as "Familie Mustermann". Immutable and thread-safe.</summary>
public sealed record HouseholdRecipient : Recipient
{
    /// <summary>The name as it is printed: "Familie Mustermann".</summary>
    public required string Name { get; init; }

    /// <summary>Where it is delivered (Anschrift).</summary>
    public required PostalAddress Address { get; init; }
}
