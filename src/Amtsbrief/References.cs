using NodaTime;

namespace Amtsbrief;

/// <summary>The references of a letter (Bezugszeichen), each optional. Immutable and thread-safe.</summary>
public sealed record References
{
    /// <summary>The recipient's reference (Ihr Zeichen).</summary>
    public string? YourReference { get; init; }

    /// <summary>The date of the recipient's message (Ihre Nachricht vom).</summary>
    public LocalDate? YourMessageDate { get; init; }

    /// <summary>The sender's reference (Unser Zeichen, Geschäftszeichen, Aktenzeichen).</summary>
    public string? OurReference { get; init; }

    /// <summary>The date of the sender's earlier message (Unsere Nachricht vom).</summary>
    public LocalDate? OurMessageDate { get; init; }
}
