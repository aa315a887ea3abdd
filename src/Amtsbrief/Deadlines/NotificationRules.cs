namespace Amtsbrief.Deadlines;

/// <summary>
/// What a law says about notification (Bekanntgaberecht): days, and the rules that explanations cite. A rule that is null does
/// not exist there: nothing is deemed. Immutable, thread-safe.
/// </summary>
public sealed partial record NotificationRules
{
    /// <summary>The number of days after dispatch.</summary>
    public required FictionDays Days { get; init; }

    /// <summary>The rule that notification needs receipt: <c>§ 41 Abs. 1 Satz 1 VwVfG</c>.</summary>
    public required string Receipt { get; init; }

    /// <summary>The rule for letters within Germany.</summary>
    public string? Post { get; init; }

    /// <summary>The rule that deems a letter abroad notified one month after posting.</summary>
    public string? PostAbroad { get; init; }

    /// <summary>The rule for electronic transmission.</summary>
    public string? Electronic { get; init; }

    /// <summary>The rule that later receipt counts instead; the default is the one that deems the day.</summary>
    public string? LaterReceipt { get; init; }

    /// <summary>How making available for retrieval notifies; the default is not at all.</summary>
    public RetrievalRule? Retrieval { get; init; }

    /// <summary>The rule for the mailbox of a user account.</summary>
    public string? PortalMailbox { get; init; }

    /// <summary>The rule that deems an act notified two weeks after its public notice.</summary>
    public string? PublicNotice { get; init; }

    /// <summary>The rule that lets a general order name another day.</summary>
    public string? PublicNoticeOtherDay { get; init; }

    /// <summary>The rules for formal service; the default is none.</summary>
    public ServiceRules? Service { get; init; }

    /// <summary>
    /// The rule, with decisions, that moves a deemed day from a Saturday, Sunday or holiday to the next working day; empty if
    /// it stays.
    /// </summary>
    public ValueList<string> Shift { get; init; }

    /// <summary>The decisions that a deemed day stays on a Saturday, Sunday or holiday.</summary>
    public ValueList<string> NoShift { get; init; }
}
