using Amtsbrief.German.Times;

namespace Amtsbrief.German;

/// <summary>
/// The choices in which German letters differ when they write times and ranges. There is no silent default: every
/// function that depends on a choice is handed a style. Immutable and thread-safe; changed with <c>with</c>. A value that
/// its enumeration does not name makes the function that needs it throw <see cref="InvalidOperationException"/>.
/// </summary>
/// <param name="TimeSeparator">What stands between hours and minutes.</param>
/// <param name="FullHours">How a time without minutes is written.</param>
/// <param name="RangeSign">What stands between the ends of a range.</param>
public sealed record GermanDateTimeStyle(TimeSeparator TimeSeparator, FullHours FullHours, RangeSign RangeSign)
{
    /// <summary>
    /// DIN 5008 as secondary sources report it: <c>14:30 Uhr</c>, <c>15 Uhr</c>, <c>9 – 12 Uhr</c> (sekretaria.de,
    /// ilmenau.de, din5008.net).
    /// </summary>
    public static GermanDateTimeStyle Din5008 { get; } = new(TimeSeparator.Colon, FullHours.HourAlone, RangeSign.SpacedEnDash);

    /// <summary>The custom of many authorities: <c>ab 14.00 Uhr</c>, <c>14.00 – 16.00 Uhr</c>.</summary>
    public static GermanDateTimeStyle DotTimes { get; } = new(TimeSeparator.Dot, FullHours.WithMinutes, RangeSign.SpacedEnDash);

    /// <summary>The names of months and weekdays; those of Germany unless said otherwise.</summary>
    public CalendarNames Names { get; init; } = CalendarNames.Germany;

    internal char TimeSeparatorText => TimeSeparator switch
    {
        TimeSeparator.Colon => ':',
        TimeSeparator.Dot => '.',
        _ => throw new InvalidOperationException($"{TimeSeparator} is not a separator of times."),
    };

    internal string RangeText => RangeSigns.Of(RangeSign);
}
