namespace Amtsbrief.Deadlines;

/// <summary>
/// The length of a period in which something must be done (Frist), such as one month. It says nothing about its beginning;
/// <see cref="DeadlineCalculator"/> counts it. Immutable, thread-safe; made by the functions of its units.
/// </summary>
public sealed partial record TimeLimit
{
    /// <summary>The highest number of units.</summary>
    public const int MostUnits = 999;

    private TimeLimit(int count, TimeLimitUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostUnits);
        (Count, Unit) = (count, unit);
    }

    /// <summary>How many units, 1 to 999.</summary>
    public int Count { get; }

    /// <summary>The unit.</summary>
    public TimeLimitUnit Unit { get; }

    /// <summary>Whether half a month is added to the months; its 15 days are counted last (§ 189 Abs. 2 BGB).</summary>
    public bool HasHalfMonth { get; private init; }

    /// <summary>
    /// Whether an authority has set it (behördliche Frist) rather than a law (gesetzliche Frist); the default is a law. The day
    /// is the same, but explanations name the rule for periods that authorities set, as far as the regime has one.
    /// </summary>
    public bool IsSetByAuthority { get; init; }

    /// <summary>The rule that sets it, as explanations cite it: <c>§ 70 Abs. 1 VwGO</c>; the default is none.</summary>
    public string? Norm { get; init; }

    /// <summary>Half a month (halber Monat).</summary>
    public static TimeLimit HalfMonth { get; } = new(1, TimeLimitUnit.HalfMonth);

    /// <summary>A number of days (Tage).</summary>
    /// <param name="count">The number, 1 to 999.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of these.</exception>
    public static TimeLimit Days(int count) => new(count, TimeLimitUnit.Day);

    /// <summary>A number of weeks (Wochen).</summary>
    /// <inheritdoc cref="Days" path="/param|/returns|/exception"/>
    public static TimeLimit Weeks(int count) => new(count, TimeLimitUnit.Week);

    /// <summary>A number of months (Monate).</summary>
    /// <inheritdoc cref="Days" path="/param|/returns|/exception"/>
    public static TimeLimit Months(int count) => new(count, TimeLimitUnit.Month);

    /// <summary>A number of whole months and half a month (Monate und ein halber Monat).</summary>
    /// <inheritdoc cref="Days" path="/param|/returns|/exception"/>
    public static TimeLimit MonthsAndHalf(int count) => new(count, TimeLimitUnit.Month) { HasHalfMonth = true };

    /// <summary>A number of quarters of a year (Vierteljahre).</summary>
    /// <inheritdoc cref="Days" path="/param|/returns|/exception"/>
    public static TimeLimit QuarterYears(int count) => new(count, TimeLimitUnit.QuarterYear);

    /// <summary>A number of half years (halbe Jahre).</summary>
    /// <inheritdoc cref="Days" path="/param|/returns|/exception"/>
    public static TimeLimit HalfYears(int count) => new(count, TimeLimitUnit.HalfYear);

    /// <summary>A number of years (Jahre).</summary>
    /// <inheritdoc cref="Days" path="/param|/returns|/exception"/>
    public static TimeLimit Years(int count) => new(count, TimeLimitUnit.Year);

    /// <summary>The limit in German, in the dative: <c>einem Monat</c>, <c>zwei Wochen</c>, <c>14 Tagen</c>.</summary>
    /// <returns>The words; numbers up to twelve are written out.</returns>
    public override string ToString() => TimeLimitWords.Dative(this);
}
