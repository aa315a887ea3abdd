using NodaTime;

namespace Amtsbrief.Holidays;

/// <summary>A holiday as the law orders it: its name, its day, its years. Immutable, thread-safe.</summary>
public sealed record HolidayRule
{
    /// <summary>The German name, as explanations print it in brackets.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Name
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Name));
    }

    /// <summary>On which day it falls.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required HolidayDay Day
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Day));
    }

    /// <summary>In which years; empty means every year. Spans may be several: 2017 alone, and again since 2018.</summary>
    /// <exception cref="ArgumentException">One of the spans is null.</exception>
    public ValueList<HolidayYears> Years
    {
        get;
        init => field = value.Contains(null!) ? throw new ArgumentException("A span of years is null.", nameof(Years)) : value;
    }

    /// <summary>The holiday in a year, if it is one then.</summary>
    /// <param name="year">The year, from 1583 to 9999.</param>
    /// <returns>The holiday, or null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public Holiday? In(int year)
    {
        var day = Day.In(year);
        return Applies(year) ? new Holiday(day, Name) : null;
    }

    /// <summary>Whether a day is this holiday.</summary>
    internal bool IsOn(LocalDate date) => Applies(date.Year) && Day.In(date.Year) == date;

    private bool Applies(int year)
    {
        foreach (var years in Years)
        {
            if (years.Contains(year))
            {
                return true;
            }
        }

        return Years.IsEmpty;
    }
}
