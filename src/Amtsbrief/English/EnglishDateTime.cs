using System.Globalization;
using Amtsbrief.German;
using Amtsbrief.German.Dates;
using Amtsbrief.German.Times;
using NodaTime;

namespace Amtsbrief.English;

/// <summary>
/// Dates and times of letters in English: <c>Friday, 31 March 2017, 14:00 – 16:00</c>. Numeric dates are ISO 8601, for
/// 03/04/2017 is read in two ways; times have 24 hours. Pure functions; thread-safe.
/// </summary>
internal static class EnglishDateTime
{
    private static readonly ValueList<string> _months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>A date; the format says how much is said, as it does in German.</summary>
    internal static string Format(LocalDate date, GermanDateFormat format)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        var iso = string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
        var month = _months[day.Month - 1];
        var weekday = day.DayOfWeek.ToString();
        return format switch
        {
            GermanDateFormat.Numeric or GermanDateFormat.Iso => iso,
            GermanDateFormat.NumericWithWeekday => $"{weekday}, {iso}",
            GermanDateFormat.NumericWithShortWeekday => $"{weekday[..3]}, {iso}",
            GermanDateFormat.Alphanumeric => Written(day, month),
            GermanDateFormat.AlphanumericWithWeekday => $"{weekday}, {Written(day, month)}",
            GermanDateFormat.AlphanumericWithShortWeekday => $"{weekday[..3]}, {Written(day, month)}",
            GermanDateFormat.AbbreviatedMonth => Written(day, month[..3]),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is no format of dates."),
        };
    }

    /// <summary>When something takes place.</summary>
    internal static string Format(LocalDate date, EventTime? time, GermanDateFormat format, GermanDateTimeStyle style)
    {
        var day = Format(date, format);
        return time is null ? day : $"{day}, {Format(time, style.RangeSign == RangeSign.EnDash ? "–" : " – ")}";
    }

    private static string Format(EventTime time, string range) => time switch
    {
        EventTime.At at => Clock(at.Time),
        EventTime.Around around => "about " + Clock(around.Time),
        EventTime.From from => "from " + Clock(from.Start),
        EventTime.Until until => "until " + End(until.End),
        EventTime.Between between => Clock(between.Start) + range + End(between.End),
        EventTime.Overnight night => $"{Clock(night.Start)}{range}{Clock(night.End)} on the next day",
        _ => throw new InvalidOperationException($"{time.GetType()} is not a time of an event."),
    };

    private static string Written(LocalDate day, string month) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year:0000}");

    private static string End(LocalTime time) => time == LocalTime.Midnight ? "24:00" : Clock(time);

    private static string Clock(LocalTime time)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        return time.Second == 0 ? clock : string.Create(CultureInfo.InvariantCulture, $"{clock}:{time.Second:00}");
    }
}
