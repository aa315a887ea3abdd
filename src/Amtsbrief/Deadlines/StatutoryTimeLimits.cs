namespace Amtsbrief.Deadlines;

/// <summary>
/// Time limits of the law for remedies (Rechtsbehelfsfristen), each with its rule, as of April 2026. Which of them an act is
/// open to is for the caller to know. Immutable, thread-safe.
/// </summary>
public static class StatutoryTimeLimits
{
    /// <summary>Objection (Widerspruch): one month.</summary>
    public static TimeLimit Objection { get; } = TimeLimit.Months(1) with { Norm = "§ 70 Abs. 1 Satz 1 VwGO" };

    /// <summary>Action before administrative courts (Klage): one month.</summary>
    public static TimeLimit Action { get; } = TimeLimit.Months(1) with { Norm = "§ 74 Abs. 1 VwGO" };

    /// <summary>Objection or action if the instruction on remedies is missing or wrong: one year.</summary>
    public static TimeLimit WithoutInstruction { get; } = TimeLimit.Years(1) with { Norm = "§ 58 Abs. 2 VwGO" };

    /// <summary>Objection in social matters (Widerspruch): one month.</summary>
    public static TimeLimit SocialObjection { get; } = TimeLimit.Months(1) with { Norm = "§ 84 Abs. 1 SGG" };

    /// <summary>Objection in social matters against an act notified abroad: three months.</summary>
    public static TimeLimit SocialObjectionAbroad { get; } = TimeLimit.Months(3) with { Norm = "§ 84 Abs. 1 SGG" };

    /// <summary>Action before social courts (Klage): one month.</summary>
    public static TimeLimit SocialAction { get; } = TimeLimit.Months(1) with { Norm = "§ 87 Abs. 1 SGG" };

    /// <summary>Remedies in social matters if the instruction is missing or wrong: one year.</summary>
    public static TimeLimit SocialWithoutInstruction { get; } = TimeLimit.Years(1) with { Norm = "§ 66 Abs. 2 SGG" };

    /// <summary>Objection against tax acts (Einspruch): one month.</summary>
    public static TimeLimit TaxObjection { get; } = TimeLimit.Months(1) with { Norm = "§ 355 Abs. 1 AO" };

    /// <summary>Action before fiscal courts (Klage): one month.</summary>
    public static TimeLimit TaxAction { get; } = TimeLimit.Months(1) with { Norm = "§ 47 Abs. 1 FGO" };

    /// <summary>Objection against tax acts if the instruction is missing or wrong: one year.</summary>
    public static TimeLimit TaxWithoutInstruction { get; } = TimeLimit.Years(1) with { Norm = "§ 356 Abs. 2 AO" };

    /// <summary>Objection against a regulatory fine notice (Einspruch gegen den Bußgeldbescheid): two weeks.</summary>
    public static TimeLimit FineObjection { get; } = TimeLimit.Weeks(2) with { Norm = "§ 67 Abs. 1 OWiG" };
}
