namespace Amtsbrief;

/// <summary>An account of an agency (Bankverbindung). Immutable and thread-safe.</summary>
public sealed record BankAccount
{
    /// <summary>The bank (Kreditinstitut).</summary>
    public required string Bank { get; init; }

    /// <summary>
    /// The IBAN, with or without spaces; printed in groups of four (DIN 5008). One with wrong check digits, or not as long as
    /// those of its country, is an error.
    /// </summary>
    public required string Iban { get; init; }

    /// <summary>The BIC, printed ungrouped (DIN 5008); within the SEPA area the IBAN is enough.</summary>
    public string? Bic { get; init; }

    /// <summary>Whose account it is (Kontoinhaber), if not the agency's own; such as a cash office.</summary>
    public string? Holder { get; init; }
}
