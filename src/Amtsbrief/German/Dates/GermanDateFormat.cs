namespace Amtsbrief.German.Dates;

/// <summary>
/// The ways to write a date (Schreibweisen des Kalenderdatums) that DIN 5008 is reported to allow; the norm's own text is
/// not public, see deutsche-rechtschreibung.org, "Kalenderdaten".
/// </summary>
public enum GermanDateFormat
{
    /// <summary>
    /// <c>30.03.2017</c> (numerisch): two-digit day and month, four-digit year; only where it cannot be misread.
    /// </summary>
    Numeric,

    /// <summary><c>2017-03-30</c> (numerisch, ISO 8601): four-digit year, two-digit month and day.</summary>
    Iso,

    /// <summary><c>3. März 2017</c> (alphanumerisch): no leading zero, the month written out, four-digit year.</summary>
    Alphanumeric,

    /// <summary><c>Freitag, 31. März 2017</c>: the alphanumeric form after the weekday and a comma.</summary>
    AlphanumericWithWeekday,

    /// <summary><c>Fr., 31. März 2017</c>: the alphanumeric form after the abbreviated weekday and a comma.</summary>
    AlphanumericWithShortWeekday,

    /// <summary><c>Freitag, 31.03.2017</c>: the numeric form after the weekday and a comma.</summary>
    NumericWithWeekday,

    /// <summary><c>Fr., 31.03.2017</c>: the numeric form after the abbreviated weekday and a comma.</summary>
    NumericWithShortWeekday,

    /// <summary>
    /// <c>1. Sept. 2017</c>: the month abbreviated, for tables; DIN 5008 is reported to keep it out of running text.
    /// </summary>
    AbbreviatedMonth,
}
