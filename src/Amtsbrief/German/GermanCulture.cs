using NodaTime;

namespace Amtsbrief.German;

/// <summary>
/// The German names of months and weekdays, held here because the library runs without culture data: with invariant
/// globalization <c>new CultureInfo("de-DE")</c> throws.
/// </summary>
internal static class GermanCulture
{
    private static readonly string[] _months =
    [
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    private static readonly string[] _weekdays =
        ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

    /// <summary>January to December.</summary>
    public static ReadOnlySpan<string> Months => _months;

    /// <summary>Monday to Sunday, as <see cref="IsoDayOfWeek"/> counts them.</summary>
    public static ReadOnlySpan<string> Weekdays => _weekdays;

    public static string NameOf(IsoDayOfWeek weekday) => _weekdays[(int)weekday - 1];

    public static string NameOfMonth(int month) => _months[month - 1];
}
