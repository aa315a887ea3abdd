using NodaTime;

namespace Amtsbrief.Holidays;

/// <summary>A holiday as the law orders it: its name, its day, its years. Immutable, thread-safe.</summary>
public sealed record HolidayRule
{
    /// <summary>The German name, as explanations print it in brackets.</summary>
    public required string Name { get; init; }

    /// <summary>On which day it falls.</summary>
    public required HolidayDay Day { get; init; }

    /// <summary>In which years; empty means every year. Spans may be several: 2017 alone, and again since 2018.</summary>
    public ValueList<HolidayYears> Years { get; init; }

    /// <summary>The holiday in a year, if it is one then.</summary>
    /// <param name="year">The year, from 1583 to 9999.</param>
    /// <returns>The holiday, or null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public Holiday? In(int year)
    {
        var day = Day.In(year);
        if (Years.IsEmpty)
        {
            return new Holiday(day, Name);
        }

        foreach (var years in Years)
        {
            if (years.Contains(year))
            {
                return new Holiday(day, Name);
            }
        }

        return null;
    }
}
