using NodaTime;

namespace Amtsbrief.Holidays;

/// <summary>On which day of a year a holiday falls. Immutable, thread-safe; a closed family.</summary>
public abstract record HolidayDay
{
    private HolidayDay()
    {
    }

    /// <summary>The day in a year.</summary>
    /// <param name="year">The year, from 1583 to 9999.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public abstract LocalDate In(int year);

    /// <summary>The same day of the same month every year.</summary>
    /// <param name="Day">Month and day; 29 February is the 28th in common years.</param>
    public sealed record Annual(AnnualDate Day) : HolidayDay
    {
        /// <summary>The same day of the same month every year.</summary>
        /// <param name="month">The month, 1 to 12.</param>
        /// <param name="day">The day of the month.</param>
        /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
        public Annual(int month, int day)
            : this(new AnnualDate(month, day))
        {
        }

        /// <inheritdoc/>
        public override LocalDate In(int year) => Day.InYear(Easter.Sunday(year).Year);
    }

    /// <summary>A movable day (beweglicher Feiertag), so many days after Easter Sunday.</summary>
    /// <param name="Days">
    /// The days, from −80 to 250, so that none leaves its year; negative before Easter: Good Friday is −2.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The days are none of these.</exception>
    public sealed record FromEaster(int Days) : HolidayDay
    {
        // From 22 March back to 1 January, and from 25 April to 31 December.
        private const int Fewest = -80;
        private const int Most = 250;

        /// <summary>The days after Easter Sunday, from −80 to 250; negative before.</summary>
        /// <exception cref="ArgumentOutOfRangeException">They are none of these.</exception>
        public int Days
        {
            get;
            init => field = InEveryYear(value);
        } = InEveryYear(Days);

        /// <inheritdoc/>
        public override LocalDate In(int year) => Easter.Sunday(year).PlusDays(Days);

        private static int InEveryYear(int days)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(days, Fewest);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(days, Most);
            return days;
        }
    }

    /// <summary>A certain weekday in the week before a day; Repentance Day is the Wednesday before 23 November.</summary>
    /// <param name="Weekday">The weekday.</param>
    /// <param name="Day">
    /// The day, which is not in that week itself; from 8 January on, so that the week does not leave its year.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 8 January.</exception>
    public sealed record WeekdayBefore(IsoDayOfWeek Weekday, AnnualDate Day) : HolidayDay
    {
        private static readonly AnnualDate _first = new(1, 8);

        /// <summary>The day, which is not in that week itself; from 8 January on.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is before that.</exception>
        public AnnualDate Day
        {
            get;
            init => field = BehindAWeek(value);
        } = BehindAWeek(Day);

        /// <inheritdoc/>
        public override LocalDate In(int year) => Day.InYear(Easter.Sunday(year).Year).Previous(Weekday);

        private static AnnualDate BehindAWeek(AnnualDate day)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(day, _first);
            return day;
        }
    }
}
