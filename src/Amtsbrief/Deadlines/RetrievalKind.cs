namespace Amtsbrief.Deadlines;

/// <summary>What counts if an act is made available for retrieval.</summary>
public enum RetrievalKind
{
    /// <summary>
    /// The day after retrieval; without one within ten days after the notice nothing is notified (§ 41 Abs. 2a VwVfG).
    /// </summary>
    DayAfterRetrieval,

    /// <summary>Days after the notice about it was sent (§ 37 Abs. 2a SGB X).</summary>
    DaysAfterNotice,

    /// <summary>Days after the act was made available (§ 122a AO).</summary>
    DaysAfterProvision,
}
