using Amtsbrief.German;
using Amtsbrief.German.Times;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests.German;

/// <summary>Random values for the property tests; a failing CsCheck sample prints the seed that repeats it.</summary>
internal static class Generators
{
    private static readonly int _firstDay = DaysFromEpoch(new LocalDate(1, 1, 1));
    private static readonly int _lastDay = DaysFromEpoch(new LocalDate(9999, 12, 31));

    public static Gen<LocalDate> Dates { get; } =
        Gen.Int[_firstDay, _lastDay].Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    public static Gen<DateInterval> Ranges { get; } = Gen.OneOf(
        Gen.Select(Dates, Dates, (a, b) => new DateInterval(LocalDate.Min(a, b), LocalDate.Max(a, b))),
        // Short ones share month or year.
        Gen.Select(Gen.Int[_firstDay, _lastDay - 400], Gen.Int[0, 400], (start, length) =>
        {
            var first = new LocalDate(1970, 1, 1).PlusDays(start);
            return new DateInterval(first, first.PlusDays(length));
        }));

    public static Gen<LocalTime> Times { get; } = Gen.OneOf(
        Gen.Int[0, 23].Select(hour => new LocalTime(hour, 0)),
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], (hour, minute) => new LocalTime(hour, minute)),
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59], (h, m, s) => new LocalTime(h, m, s)));

    public static Gen<EventTime> EventTimes { get; } = Gen.OneOf<EventTime>(
        Times.Select(time => (EventTime)new EventTime.At(time)),
        Times.Select(time => (EventTime)new EventTime.Around(time)),
        Gen.Select(Times, Times, (start, end) => (EventTime)new EventTime.Overnight(start, end)),
        Times.Select(time => (EventTime)new EventTime.From(time)),
        Times.Select(time => (EventTime)new EventTime.Until(time)),
        Gen.Select(Times, Times)
            .Where(pair => pair.Item1 != pair.Item2 || pair.Item2 == LocalTime.Midnight)
            .Select((a, b) => (EventTime)(a < b || b == LocalTime.Midnight
                ? new EventTime.Between(a, b)
                : new EventTime.Between(b, a))));

    public static Gen<CalendarNames> Names { get; } =
        Gen.OneOf(Gen.Const(CalendarNames.Germany), Gen.Const(CalendarNames.Austria));

    public static Gen<DateTimeRange> DateTimeRanges { get; } = Gen.Select(Ranges, Times, Times)
        .Where((days, start, end) => (days.End + end) > (days.Start + start))
        .Select((days, start, end) => new DateTimeRange(days.Start + start, days.End + end));

    public static Gen<GermanDateTimeStyle> Styles { get; } = Gen.Select(
        Gen.Enum<TimeSeparator>(),
        Gen.Enum<FullHours>(),
        Gen.Enum<RangeSign>(),
        Names,
        (separator, hours, sign, names) => new GermanDateTimeStyle(separator, hours, sign) { Names = names });

    private static int DaysFromEpoch(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}
