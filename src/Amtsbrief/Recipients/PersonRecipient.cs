namespace Amtsbrief.Recipients;

/// <summary>
/// A person at home (Privatperson): form of address and profession on one line, the name on the next. Immutable and
/// thread-safe.
/// </summary>
public sealed record PersonRecipient : Recipient
{
    /// <summary>Who it is.</summary>
    public required Person Person { get; init; }

    /// <summary>Where it is delivered (Anschrift).</summary>
    public required PostalAddress Address { get; init; }
}
