namespace Amtsbrief.Holidays;

/// <summary>
/// Holidays that the law of a Land gives to some of its municipalities only. Whether a municipality is one of them changes with
/// censuses and mergers, so the caller says it; the library keeps no list of municipalities.
/// </summary>
[Flags]
public enum LocalHolidays
{
    /// <summary>None: only the holidays of the whole Land.</summary>
    None = 0,

    /// <summary>
    /// Bavaria: Assumption Day (Mariä Himmelfahrt, 15 August), in municipalities with more Catholic than Protestant residents
    /// (Art. 1 Abs. 1 Nr. 2, Abs. 3 FTG). The statistical office of the Land publishes which these are.
    /// </summary>
    AssumptionDay = 1,

    /// <summary>
    /// Bavaria: the Peace Festival (Friedensfest, 8 August), in the city of Augsburg (Art. 1 Abs. 2 FTG). Augsburg usually has
    /// <see cref="AssumptionDay"/> as well.
    /// </summary>
    AugsburgPeaceFestival = 2,

    /// <summary>
    /// Saxony and Thuringia: Corpus Christi (Fronleichnam, 60 days after Easter), in the municipalities that an ordinance of
    /// Saxony names, and where it was kept in 1994 in Thuringia (§ 2 Abs. 2 with § 10 Abs. 1 of its holiday act).
    /// </summary>
    CorpusChristi = 4,
}
