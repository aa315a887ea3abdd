using NodaTime;

namespace Amtsbrief.German.Dates;

/// <summary>A quarter of a year (Quartal). Immutable and thread-safe.</summary>
public readonly record struct Quarter : IComparable<Quarter>
{
    private const int MonthsInQuarter = 3;
    private readonly int _yearsFrom1;
    private readonly int _numberFrom0;

    /// <summary>Makes a quarter.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="number">Which of its quarters, from 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public Quarter(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        _yearsFrom1 = year - 1;
        _numberFrom0 = number - 1;
    }

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year => _yearsFrom1 + 1;

    /// <summary>Which quarter of the year, from 1 to 4.</summary>
    public int Number => _numberFrom0 + 1;

    /// <summary>The first day.</summary>
    public LocalDate Start => new(Year, (_numberFrom0 * MonthsInQuarter) + 1, 1);

    /// <summary>The last day.</summary>
    public LocalDate End => new YearMonth(Year, Number * MonthsInQuarter).ToDateInterval().End;

    /// <summary>The quarter that a date lies in.</summary>
    /// <param name="date">The date, of the years 1 to 9999.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1.</exception>
    public static Quarter Of(LocalDate date)
    {
        var iso = GermanDate.ToIso(date);
        return new Quarter(iso.Year, ((iso.Month - 1) / MonthsInQuarter) + 1);
    }

    /// <summary>Compares by time.</summary>
    /// <param name="other">The other quarter.</param>
    /// <returns>Less than 0 if this one is earlier, 0 if it is the same, more than 0 if it is later.</returns>
    public int CompareTo(Quarter other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>Whether one quarter is earlier.</summary>
    /// <param name="left">One quarter.</param>
    /// <param name="right">The other quarter.</param>
    /// <returns>Whether the left one is earlier.</returns>
    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    /// <summary>Whether one quarter is later.</summary>
    /// <param name="left">One quarter.</param>
    /// <param name="right">The other quarter.</param>
    /// <returns>Whether the left one is later.</returns>
    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    /// <summary>Whether one quarter is not later.</summary>
    /// <param name="left">One quarter.</param>
    /// <param name="right">The other quarter.</param>
    /// <returns>Whether the left one is not later.</returns>
    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one quarter is not earlier.</summary>
    /// <param name="left">One quarter.</param>
    /// <param name="right">The other quarter.</param>
    /// <returns>Whether the left one is not earlier.</returns>
    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;

    /// <summary>The quarter as <c>3. Quartal 2017</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => GermanQuarter.Format(this, QuarterFormat.Ordinal);
}
