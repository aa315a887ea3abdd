using NodaTime;

namespace Amtsbrief.Holidays;

/// <summary>Easter (Ostern) of the Gregorian calendar, on which the movable holidays hang. Pure, thread-safe.</summary>
public static class Easter
{
    /// <summary>The first year with a Gregorian Easter.</summary>
    public const int FirstYear = 1583;

    /// <summary>The last year that <see cref="LocalDate"/> can hold.</summary>
    public const int LastYear = 9999;

    /// <summary>
    /// Easter Sunday (Ostersonntag) by the rule of Gauss as corrected by Lichtenberg: the Sunday after the paschal full moon.
    /// </summary>
    /// <param name="year">The year, from 1583 to 9999.</param>
    /// <returns>A Sunday from 22 March to 25 April.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public static LocalDate Sunday(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        var century = year / 100;
        var secular = 15 + ((3 * century) + 3) / 4 - ((8 * century) + 13) / 25;
        var lunar = year % 19;
        var seed = ((19 * lunar) + secular) % 30;
        var correction = (seed / 29) + ((seed / 28) - (seed / 29)) * (lunar / 11);
        var fullMoon = 21 + seed - correction;
        var firstSunday = 7 - (year + (year / 4) + 2 - ((3 * century) + 3) / 4) % 7;
        var sunday = fullMoon + 7 - (fullMoon - firstSunday) % 7;
        return new LocalDate(year, 3, 1).PlusDays(sunday - 1);
    }
}
