namespace Amtsbrief.Holidays;

/// <summary>Years in which a holiday is one (Geltungszeitraum). Immutable, thread-safe.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year, included; null if no end is set.</param>
public sealed record HolidayYears(int First, int? Last = null)
{
    /// <summary>Every year from one on.</summary>
    /// <param name="first">The first year.</param>
    /// <returns>The years.</returns>
    public static HolidayYears Since(int first) => new(first);

    /// <summary>One year alone (einmaliger Feiertag).</summary>
    /// <param name="year">The year.</param>
    /// <returns>That year.</returns>
    public static HolidayYears Only(int year) => new(year, year);

    /// <summary>Whether a year is one of them.</summary>
    /// <param name="year">The year.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(int year) => year >= First && (Last is null || year <= Last);
}
