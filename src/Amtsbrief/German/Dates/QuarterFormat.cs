namespace Amtsbrief.German.Dates;

/// <summary>The ways to write a quarter of a year.</summary>
public enum QuarterFormat
{
    /// <summary><c>3. Quartal 2017</c>: an ordinal number, as DIN 5008 is reported to write it.</summary>
    Ordinal,

    /// <summary><c>III. Quartal 2017</c>: a Roman ordinal, as budgets and older letters have it.</summary>
    Roman,

    /// <summary><c>Q3/2017</c>: short, for tables.</summary>
    Abbreviated,
}
