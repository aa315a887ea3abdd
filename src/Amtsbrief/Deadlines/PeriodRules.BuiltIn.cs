namespace Amtsbrief.Deadlines;

/// <content>The rules of federal law.</content>
public sealed partial record PeriodRules
{
    /// <summary>Civil law: § 193 BGB.</summary>
    public static PeriodRules Bgb { get; } = new() { Shift = ["§ 193 BGB"] };

    /// <summary>Administrative procedure: § 31 VwVfG.</summary>
    public static PeriodRules VwVfG { get; } = Administrative("§ 31", "VwVfG");

    /// <summary>Social procedure: § 26 SGB X.</summary>
    public static PeriodRules SgbX { get; } = Administrative("§ 26", "SGB X");

    /// <summary>Tax procedure: § 108 AO, which has no exception for a definite day.</summary>
    public static PeriodRules Ao { get; } =
        Administrative("§ 108", "AO") with { Shift = ["§ 108 Abs. 3 AO"], DefiniteDay = null };

    /// <summary>Periods before administrative courts, those for remedies included: § 57 Abs. 2 VwGO with § 222 ZPO.</summary>
    public static PeriodRules VwGO { get; } = Court("§ 57 Abs. 2 VwGO");

    /// <summary>Periods before fiscal courts: § 54 Abs. 2 FGO with § 222 ZPO.</summary>
    public static PeriodRules Fgo { get; } = Court("§ 54 Abs. 2 FGO");

    /// <summary>Periods before social courts: § 64 SGG, which counts by rules of its own.</summary>
    public static PeriodRules Sgg { get; } = new() { Counting = CountingNorms.SocialCourts, Shift = ["§ 64 Abs. 3 SGG"] };

    /// <summary>The rules of an act whose paragraphs are numbered like § 31 VwVfG.</summary>
    internal static PeriodRules Administrative(string section, string act) => new()
    {
        Reference = [$"{section} Abs. 1 {act}"],
        SetByAuthority = $"{section} Abs. 2 {act}",
        Shift = [$"{section} Abs. 3 Satz 1 {act}"],
        DefiniteDay = $"{section} Abs. 3 Satz 2 {act}",
        Benefits = $"{section} Abs. 4 {act}",
        Appointment = $"{section} Abs. 5 {act}",
    };

    private static PeriodRules Court(string reference) => new()
    {
        Reference = [reference, "§ 222 Abs. 1 ZPO"],
        Shift = [reference, "§ 222 Abs. 2 ZPO"],
    };
}
