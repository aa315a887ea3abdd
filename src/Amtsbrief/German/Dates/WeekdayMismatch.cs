using NodaTime;

namespace Amtsbrief.German.Dates;

/// <summary>A date in a text that is of another weekday than the one written before it. Immutable and thread-safe.</summary>
/// <param name="Index">Where the weekday starts in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">How long weekday and date are together, in UTF-16 code units.</param>
/// <param name="Written">The weekday that is written.</param>
/// <param name="Actual">The weekday the date is of.</param>
/// <param name="Date">The date.</param>
public readonly record struct WeekdayMismatch(
    int Index, int Length, IsoDayOfWeek Written, IsoDayOfWeek Actual, LocalDate Date);
