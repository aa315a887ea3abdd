namespace Amtsbrief.German.Dates;

/// <summary>The ways to write a month of a year.</summary>
public enum MonthFormat
{
    /// <summary><c>März 2017</c>: the month written out.</summary>
    Name,

    /// <summary><c>Sept. 2017</c>: the month abbreviated, for tables.</summary>
    Abbreviated,

    /// <summary><c>03/2017</c>: for periods of accounts and serial numbers.</summary>
    Numeric,

    /// <summary><c>2017-03</c> (ISO 8601).</summary>
    Iso,
}
