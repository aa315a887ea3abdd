using NodaTime;

namespace Amtsbrief.Holidays;

/// <summary>
/// The public holidays and working days of a place (Feiertagskalender), for the years 1995 to 9999: before, Repentance Day was
/// one in all Länder, and the table does not hold. Years to come follow the law as it stood in mid-2026; what a legislator
/// adds later goes into <see cref="FurtherRules"/>. Immutable, compares by value, thread-safe.
/// </summary>
public sealed record HolidayCalendar
{
    /// <summary>The first year that a calendar answers for.</summary>
    public const int FirstYear = 1995;

    private readonly ValueList<HolidayRule> _statutory;

    /// <summary>Makes the calendar of a place.</summary>
    /// <param name="state">The Land.</param>
    /// <param name="local">The local holidays of the place, if it has some.</param>
    /// <exception cref="ArgumentOutOfRangeException">The Land is none of the sixteen.</exception>
    /// <exception cref="ArgumentException">The Land has no such local holiday.</exception>
    public HolidayCalendar(FederalState state, LocalHolidays local = LocalHolidays.None)
    {
        var name = FederalStates.NameOf(state);
        if ((local & ~StatutoryHolidays.KnownIn(state)) != LocalHolidays.None)
        {
            throw new ArgumentException($"{name} has no such local holiday: {local}.", nameof(local));
        }

        (State, Local) = (state, local);
        _statutory = StatutoryHolidays.Of(state, local);
    }

    /// <summary>The Land.</summary>
    public FederalState State { get; }

    /// <summary>The local holidays of the place.</summary>
    public LocalHolidays Local { get; }

    /// <summary>Holidays that the table does not know (yet); the default is none.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ValueList<HolidayRule> FurtherRules
    {
        get;
        init => field = value.Contains(null!)
            ? throw new ArgumentException("A rule of a holiday is null.", nameof(FurtherRules))
            : value;
    }

    /// <summary>The holidays of a year, those on Sundays included.</summary>
    /// <param name="year">The year, from 1995 to 9999.</param>
    /// <returns>The holidays in the order of their dates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public ValueList<Holiday> HolidaysIn(int year)
    {
        Require(year);
        return ValueList.From(_statutory.Concat(FurtherRules)
            .Select(rule => rule.In(year))
            .OfType<Holiday>()
            .OrderBy(holiday => holiday.Date));
    }

    /// <summary>The holiday on a day.</summary>
    /// <param name="date">The day, of the years 1995 to 9999.</param>
    /// <returns>The holiday, the first one should there be two, or null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public Holiday? HolidayOn(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        Require(iso.Year);
        foreach (var rules in (ReadOnlySpan<ValueList<HolidayRule>>)[_statutory, FurtherRules])
        {
            foreach (var rule in rules)
            {
                if (rule.IsOn(iso))
                {
                    return new Holiday(iso, rule.Name);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a day is a public holiday (gesetzlicher Feiertag).</summary>
    /// <param name="date">The day, of the years 1995 to 9999.</param>
    /// <returns>Whether it is; an ordinary Sunday is not.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public bool IsHoliday(LocalDate date) => HolidayOn(date) is not null;

    /// <summary>
    /// Whether a day is a working day in the sense of § 193 BGB: no Saturday, no Sunday, no public holiday. 24 and 31 December
    /// are working days in law.
    /// </summary>
    /// <param name="date">The day, of the years 1995 to 9999.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public bool IsWorkingDay(LocalDate date) =>
        !IsHoliday(date) && date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    /// <summary>The next working day (nächster Werktag), never the day itself.</summary>
    /// <param name="date">The day, of the years 1995 to 9999.</param>
    /// <returns>The first working day after it, in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these, or no working day is left in 9999.</exception>
    public LocalDate NextWorkingDay(LocalDate date)
    {
        var next = date.WithCalendar(CalendarSystem.Iso);
        Require(next.Year);
        do
        {
            if (next == LocalDate.MaxIsoValue)
            {
                throw new ArgumentOutOfRangeException(nameof(date), date, "No working day is left before the end of 9999.");
            }

            next = next.PlusDays(1);
        }
        while (!IsWorkingDay(next));
        return next;
    }

    /// <summary>The day itself if it is a working day, otherwise the next one, as § 193 BGB has it.</summary>
    /// <param name="date">The day, of the years 1995 to 9999.</param>
    /// <returns>A working day, in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these, or no working day is left in 9999.</exception>
    public LocalDate SameOrNextWorkingDay(LocalDate date) =>
        IsWorkingDay(date) ? date.WithCalendar(CalendarSystem.Iso) : NextWorkingDay(date);

    private static void Require(int year)
    {
        if (year < FirstYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(year), year, $"Holidays are known from {FirstYear} on; earlier years had other ones.");
        }
    }
}
