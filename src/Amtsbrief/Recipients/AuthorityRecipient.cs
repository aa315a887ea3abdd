namespace Amtsbrief.Recipients;

/// <summary>A public body (Behörde als Empfänger), with a unit and a person if these are known. Immutable and thread-safe.</summary>
public sealed record AuthorityRecipient : Recipient
{
    /// <summary>The name of the authority.</summary>
    public required string Authority { get; init; }

    /// <summary>The unit (Organisationseinheit), such as "Referat 42".</summary>
    public string? Unit { get; init; }

    /// <summary>The person, below the unit.</summary>
    public Person? Contact { get; init; }

    /// <summary>Where it is delivered (Anschrift); a bulk postcode has neither street nor box.</summary>
    public required PostalAddress Address { get; init; }
}
