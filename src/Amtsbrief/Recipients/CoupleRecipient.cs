namespace Amtsbrief.Recipients;

/// <summary>
/// Two persons at one address (Ehepaar, Lebensgemeinschaft). Immutable and thread-safe.
/// </summary>
public sealed record CoupleRecipient : Recipient
{
    /// <summary>Who is named first.</summary>
    public required Person First { get; init; }

    /// <summary>Who is named second.</summary>
    public required Person Second { get; init; }

    /// <summary>Whether each stands on a line, the default, or both on one.</summary>
    public CoupleLines Lines { get; init; }

    /// <summary>Where it is delivered (Anschrift).</summary>
    public required PostalAddress Address { get; init; }
}
