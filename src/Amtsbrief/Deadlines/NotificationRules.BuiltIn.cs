namespace Amtsbrief.Deadlines;

/// <content>The rules of federal law, and those of the Länder that follow them.</content>
public sealed partial record NotificationRules
{
    /// <summary>Administrative procedure: § 41 VwVfG. A deemed day stays on a Saturday, Sunday or holiday.</summary>
    public static NotificationRules VwVfG { get; } = Administrative("§ 41", "VwVfG", FictionDays.Federal);

    /// <summary>Social procedure: § 37 SGB X. A deemed day stays on a Saturday, Sunday or holiday.</summary>
    public static NotificationRules SgbX { get; } = new()
    {
        Days = FictionDays.Federal,
        Receipt = "§ 37 Abs. 1 Satz 1 SGB X",
        Post = "§ 37 Abs. 2 Satz 1 SGB X",
        Electronic = "§ 37 Abs. 2 Satz 2 SGB X",
        LaterReceipt = "§ 37 Abs. 2 Satz 3 SGB X",
        Retrieval = new RetrievalRule(RetrievalKind.DaysAfterNotice, "§ 37 Abs. 2a SGB X"),
        PortalMailbox = "§ 9 Abs. 1 OZG",
        PublicNotice = "§ 37 Abs. 4 Satz 3 SGB X",
        PublicNoticeOtherDay = "§ 37 Abs. 4 Satz 4 SGB X",
        Service = ServiceRules.Federal,
        NoShift = ["OVG Lüneburg, Beschluss vom 28. Februar 2011 – 4 LA 44/10"],
    };

    /// <summary>
    /// Tax procedure: §§ 122, 122a AO. A deemed day moves to the next working day at the place of the recipient, that of a public
    /// notice as well: the decree on the application of the AO (Anwendungserlass zur Abgabenordnung), on § 108, names the two
    /// weeks of § 122 Abs. 4 Satz 3 AO beside the days of post. Before 2025,
    /// § 122a AO counted from the notice; it was to be sent on the day of making available, so the day is the same.
    /// </summary>
    public static NotificationRules Ao { get; } = new()
    {
        Days = FictionDays.Federal,
        Receipt = "§ 122 Abs. 1 Satz 1 AO",
        Post = "§ 122 Abs. 2 Nr. 1 AO",
        PostAbroad = "§ 122 Abs. 2 Nr. 2 AO",
        Electronic = "§ 122 Abs. 2a AO",
        Retrieval = new RetrievalRule(RetrievalKind.DaysAfterProvision, "§ 122a Abs. 4 AO"),
        PortalMailbox = "§ 9 Abs. 1 OZG",
        PublicNotice = "§ 122 Abs. 4 Satz 3 AO",
        PublicNoticeOtherDay = "§ 122 Abs. 4 Satz 4 AO",
        Service = ServiceRules.Federal,
        Shift = ["§ 108 Abs. 3 AO", "BFH, Urteil vom 14. Oktober 2003 – IX R 68/98"],
    };

    /// <summary>Civil law: declarations take effect with receipt, and nothing is deemed (§ 130 BGB).</summary>
    public static NotificationRules Bgb { get; } = new()
    {
        Days = FictionDays.Federal,
        Receipt = "§ 130 Abs. 1 Satz 1 BGB",
    };

    /// <summary>The rules of an act whose paragraphs are numbered like § 41 VwVfG.</summary>
    internal static NotificationRules Administrative(string section, string act, FictionDays days) => new()
    {
        Days = days,
        Receipt = $"{section} Abs. 1 Satz 1 {act}",
        Post = $"{section} Abs. 2 Satz 1 {act}",
        Electronic = $"{section} Abs. 2 Satz 2 {act}",
        LaterReceipt = $"{section} Abs. 2 Satz 3 {act}",
        Retrieval = new RetrievalRule(
            RetrievalKind.DayAfterRetrieval, $"{section} Abs. 2a Satz 3 {act}", $"{section} Abs. 2a Satz 4 und 5 {act}"),
        PortalMailbox = "§ 9 Abs. 1 OZG",
        PublicNotice = $"{section} Abs. 4 Satz 3 {act}",
        PublicNoticeOtherDay = $"{section} Abs. 4 Satz 4 {act}",
        Service = ServiceRules.Federal,
        NoShift = ["OVG Lüneburg, Beschluss vom 26. Oktober 2006 – 7 PA 184/06"],
    };
}
