using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>
/// How an act reaches its recipient (Übermittlungsweg), with the days that matter. Immutable, thread-safe; a closed family.
/// </summary>
public abstract partial record Transmission
{
    private Transmission()
    {
    }

    /// <summary>A transmission after which the law deems a day, unless the act comes later.</summary>
    public abstract record Deemed : Transmission
    {
        private protected Deemed()
        {
        }

        /// <summary>
        /// The day of actual receipt (tatsächlicher Zugang), if known. Later than the deemed day, it counts instead; earlier, it
        /// changes nothing.
        /// </summary>
        public LocalDate? Received { get; init; }
    }

    /// <summary>A letter by post (einfacher Brief).</summary>
    /// <param name="Posted">
    /// The day of posting (Aufgabe zur Post), from which the law counts; take the date of the letter if the day is not noted.
    /// </param>
    public sealed record Post(LocalDate Posted) : Deemed
    {
        /// <summary>The date of the letter, if it is another one; it plays no part, which the explanation says.</summary>
        public LocalDate? LetterDate { get; init; }

        /// <summary>Whether it goes abroad (Post ins Ausland); the default is a letter within Germany.</summary>
        public bool IsAbroad { get; init; }
    }

    /// <summary>Electronic transmission (elektronische Übermittlung), such as by mail, within Germany or abroad.</summary>
    /// <param name="Sent">The day of sending (Absendung).</param>
    public sealed record Electronic(LocalDate Sent) : Deemed;

    /// <summary>
    /// Making available for retrieval over public networks (Bereitstellung zum Abruf), as § 41 Abs. 2a VwVfG, § 37 Abs. 2a SGB X
    /// and § 122a AO have it, each in its own way.
    /// </summary>
    /// <param name="Provided">The day of making available.</param>
    public sealed record Retrieval(LocalDate Provided) : Transmission
    {
        /// <summary>
        /// The day on which the notice about it was sent (Benachrichtigung); the default is the day of making available.
        /// </summary>
        public LocalDate NoticeSent { get; init; } = Provided;

        /// <summary>The day of retrieval (Abruf), if there was one; it matters under § 41 Abs. 2a VwVfG alone.</summary>
        public LocalDate? Retrieved { get; init; }
    }

    /// <summary>Making available in the mailbox of a user account (Postfach eines Nutzerkontos, § 9 Abs. 1 OZG).</summary>
    /// <param name="Provided">The day of making available.</param>
    public sealed record PortalMailbox(LocalDate Provided) : Transmission;

    /// <summary>Public notice of a written act (öffentliche Bekanntgabe).</summary>
    /// <param name="Announced">The day of the local announcement (ortsübliche Bekanntmachung).</param>
    public sealed record PublicNotice(LocalDate Announced) : Transmission
    {
        /// <summary>
        /// The day of notification that a general order (Allgemeinverfügung) names itself; at the earliest the day after the
        /// announcement. The default is none: two weeks.
        /// </summary>
        public LocalDate? EffectiveOn { get; init; }
    }

    /// <summary>Handing over, or any other way without a deemed day (Übergabe, tatsächlicher Zugang).</summary>
    /// <param name="Received">The day of receipt.</param>
    public sealed record HandedOver(LocalDate Received) : Transmission;
}
