namespace Amtsbrief.Deadlines;

/// <summary>
/// What a time limit is counted in (Fristeinheit). There are no hours: §§ 187 to 193 BGB count whole days, and a limit of hours
/// ends at a time, not on a day.
/// </summary>
public enum TimeLimitUnit
{
    /// <summary>Days (Tage).</summary>
    Day,

    /// <summary>Weeks (Wochen).</summary>
    Week,

    /// <summary>Half a month (halber Monat): 15 days (§ 189 Abs. 1 BGB).</summary>
    HalfMonth,

    /// <summary>Months (Monate).</summary>
    Month,

    /// <summary>Quarters of a year (Vierteljahre): three months each (§ 189 Abs. 1 BGB).</summary>
    QuarterYear,

    /// <summary>Half years (halbe Jahre): six months each (§ 189 Abs. 1 BGB).</summary>
    HalfYear,

    /// <summary>Years (Jahre).</summary>
    Year,
}
