namespace Amtsbrief.Recipients;

/// <summary>
/// Two persons at one address (Ehepaar, Lebensgemeinschaft), each on a line with the form of address. Immutable and
/// thread-safe.
/// </summary>
public sealed record CoupleRecipient : Recipient
{
    /// <summary>Who is named first.</summary>
    public required Person First { get; init; }

    /// <summary>Who is named second.</summary>
    public required Person Second { get; init; }

    /// <summary>Where it is delivered (Anschrift).</summary>
    public required PostalAddress Address { get; init; }
}
