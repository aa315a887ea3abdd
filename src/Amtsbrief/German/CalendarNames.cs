using NodaTime;

namespace Amtsbrief.German;

/// <summary>
/// The German names of months and weekdays, as data: they differ by country and region, and the library runs without culture
/// data (with invariant globalization <c>new CultureInfo("de-DE")</c> throws). Changed with <c>with</c>. Immutable and
/// thread-safe.
/// </summary>
public sealed record CalendarNames
{
    private const int MonthsInYear = 12;
    private const int DaysInWeek = 7;

    private CalendarNames()
    {
    }

    /// <summary>The names of Germany: <c>Januar</c>, <c>Samstag</c>; the abbreviations are those of Duden.</summary>
    public static CalendarNames Germany { get; } = new()
    {
        Months =
        [
            "Januar", "Februar", "März", "April", "Mai", "Juni",
            "Juli", "August", "September", "Oktober", "November", "Dezember",
        ],
        ShortMonths = ["Jan.", "Febr.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
        Weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        ShortWeekdays = ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
    };

    /// <summary>The names of Austrian offices: <c>Jänner</c>, short <c>Jän.</c>; the rest as in Germany.</summary>
    public static CalendarNames Austria { get; } = Germany with
    {
        Months = ["Jänner", .. Germany.Months.Skip(1)],
        ShortMonths = ["Jän.", .. Germany.ShortMonths.Skip(1)],
    };

    /// <summary>January to December, written out.</summary>
    /// <exception cref="ArgumentException">There are not twelve different names.</exception>
    public required ValueList<string> Months
    {
        get;
        init => field = Checked(value, MonthsInYear, nameof(Months));
    }

    /// <summary>January to December, abbreviated for tables (DIN 5008 is reported to keep them out of running text).</summary>
    /// <exception cref="ArgumentException">There are not twelve different names.</exception>
    public required ValueList<string> ShortMonths
    {
        get;
        init => field = Checked(value, MonthsInYear, nameof(ShortMonths));
    }

    /// <summary>Monday to Sunday; for <c>Sonnabend</c>, as § 193 BGB calls it, put that in the sixth place.</summary>
    /// <exception cref="ArgumentException">There are not seven different names.</exception>
    public required ValueList<string> Weekdays
    {
        get;
        init => field = Checked(value, DaysInWeek, nameof(Weekdays));
    }

    /// <summary>Monday to Sunday, abbreviated, full stop included if there is to be one.</summary>
    /// <exception cref="ArgumentException">There are not seven different names.</exception>
    public required ValueList<string> ShortWeekdays
    {
        get;
        init => field = Checked(value, DaysInWeek, nameof(ShortWeekdays));
    }

    internal string NameOf(IsoDayOfWeek weekday) => Weekdays[(int)weekday - 1];

    internal string ShortNameOf(IsoDayOfWeek weekday) => ShortWeekdays[(int)weekday - 1];

    internal string NameOfMonth(int month) => Months[month - 1];

    internal string ShortNameOfMonth(int month) => ShortMonths[month - 1];

    private static ValueList<string> Checked(ValueList<string> names, int count, string parameter) =>
        names.Count == count && names.Distinct(StringComparer.Ordinal).Count() == count && names.All(IsName)
            ? names
            : throw new ArgumentException($"There must be {count} different names that begin with a letter.", parameter);

    private static bool IsName(string? name) => name is [var first, ..] && char.IsLetter(first);
}
