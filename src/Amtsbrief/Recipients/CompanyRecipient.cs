namespace Amtsbrief.Recipients;

/// <summary>
/// A company (Unternehmen), with a department and a person if these are known. Immutable and thread-safe.
/// </summary>
public sealed record CompanyRecipient : Recipient
{
    /// <summary>The company with its legal form; "Firma" is not written where the form shows it (DIN 5008).</summary>
    public required string Company { get; init; }

    /// <summary>The department (Abteilung).</summary>
    public string? Department { get; init; }

    /// <summary>The person (Ansprechperson).</summary>
    public Person? Contact { get; init; }

    /// <summary>
    /// Whether the person stands above the company, which makes it private post that the company does not open; below by
    /// default.
    /// </summary>
    public bool ContactFirst { get; init; }

    /// <summary>Where it is delivered (Anschrift).</summary>
    public required PostalAddress Address { get; init; }
}
