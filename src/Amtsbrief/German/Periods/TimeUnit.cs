namespace Amtsbrief.German.Periods;

/// <summary>The units that lengths of time in letters have (Zeiteinheit).</summary>
public enum TimeUnit
{
    /// <summary>Minute.</summary>
    Minute,

    /// <summary>Stunde.</summary>
    Hour,

    /// <summary>Tag.</summary>
    Day,

    /// <summary>
    /// Werktag: a day that is no Sunday or holiday. Whether Saturdays are working days is for the law to say: for leave they are
    /// (§ 3 Abs. 2 BUrlG), ends of periods do not fall on them (§ 193 BGB).
    /// </summary>
    WorkingDay,

    /// <summary>Arbeitstag: the days on which the office works.</summary>
    OfficeDay,

    /// <summary>Woche.</summary>
    Week,

    /// <summary>Monat.</summary>
    Month,

    /// <summary>Vierteljahr: three months (§ 189 BGB).</summary>
    QuarterYear,

    /// <summary>Halbjahr: six months (§ 189 BGB calls it "halbes Jahr").</summary>
    HalfYear,

    /// <summary>Jahr.</summary>
    Year,
}
