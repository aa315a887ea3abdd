using NodaTime;

namespace Amtsbrief.Deadlines;

/// <content>Formal service.</content>
public abstract partial record Transmission
{
    /// <summary>Formal service that is proved (Zustellung).</summary>
    /// <param name="Served">The day of service that the proof shows.</param>
    /// <param name="Means">The proof.</param>
    public sealed record FormalService(LocalDate Served, ServiceMeans Means) : Transmission;

    /// <summary>
    /// Formal service by a registered letter that is handed over (Einschreiben durch Übergabe); also one with return receipt
    /// whose receipt has not come back.
    /// </summary>
    /// <param name="Posted">The day of posting, which must be noted in the file.</param>
    public sealed record RegisteredLetter(LocalDate Posted) : Deemed;

    /// <summary>Formal service by electronic means (elektronische Zustellung).</summary>
    /// <param name="Sent">The day of sending.</param>
    public sealed record ElectronicService(LocalDate Sent) : Deemed
    {
        /// <summary>
        /// The day of service that the acknowledgement (Empfangsbekenntnis) shows, or the confirmation of a De-Mail provider
        /// (Abholbestätigung); the default is that none came. It counts, whether earlier or later.
        /// </summary>
        public LocalDate? Acknowledged { get; init; }

        /// <summary>Whether it went to a De-Mail mailbox; the default is another access that the recipient has opened.</summary>
        public bool IsDeMail { get; init; }
    }
}
