using System.Diagnostics.CodeAnalysis;
using Amtsbrief.German.Dates;
using NodaTime;

namespace Amtsbrief.German.Times;

/// <content>Writes and reads ranges from a date and time to another.</content>
public static partial class GermanDateTime
{
    /// <summary>
    /// Writes a range: <c>31. März 2017, 14 – 16 Uhr</c> on one day, else <c>31. März 2017, 22 Uhr – 1. April 2017, 6 Uhr</c>,
    /// or with the word as range sign <c>vom 31. März 2017, 22 Uhr, bis zum 1. April 2017, 6 Uhr</c>.
    /// </summary>
    /// <param name="range">The range, of the years 1 to 9999, in whole seconds.</param>
    /// <param name="dateFormat">How to write the dates.</param>
    /// <param name="style">How to write the times, the sign between them, and the names.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is before 1, or the format is none of the named ones.</exception>
    /// <exception cref="ArgumentException">A time has a fraction of a second, which would be lost.</exception>
    public static string FormatRange(DateTimeRange range, GermanDateFormat dateFormat, GermanDateTimeStyle style)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(style);
        if (range.OnOneDay is { } times)
        {
            return Format(range.Start.Date, times, dateFormat, style);
        }

        var start = Format(range.Start.Date, new EventTime.At(range.Start.TimeOfDay), dateFormat, style);
        var end = Format(range.End.Date, new EventTime.At(range.End.TimeOfDay), dateFormat, style);
        return style.RangeSign == RangeSign.Word ? $"vom {start}, bis zum {end}" : start + style.RangeText + end;
    }

    /// <summary>Reads a range.</summary>
    /// <param name="text"><inheritdoc cref="TryParseRange" path="/param[@name='text']"/></param>
    /// <param name="dateFormat"><inheritdoc cref="TryParseRange" path="/param[@name='dateFormat']"/></param>
    /// <param name="style"><inheritdoc cref="TryParseRange" path="/param[@name='style']"/></param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    /// <exception cref="FormatException">The text is no such range; the message gives the reason.</exception>
    public static DateTimeRange ParseRange(ReadOnlySpan<char> text, GermanDateFormat dateFormat, GermanDateTimeStyle style) =>
        TryParseRange(text, dateFormat, style, out var range, out var reason) ? range : throw new FormatException(reason);

    /// <summary>Reads a range, or says why the text is none.</summary>
    /// <param name="text">
    /// The text as <see cref="FormatRange"/> writes it, with any of the signs of a range; a night may also be written
    /// <c>31. März 2017, 22 – 6 Uhr des Folgetags</c>.
    /// </param>
    /// <param name="dateFormat">The format of the dates; the others are not tried.</param>
    /// <param name="style">The style, of which the separator of times and the names matter.</param>
    /// <param name="range">The range.</param>
    /// <param name="reason">Why the text is no such range.</param>
    /// <returns>Whether the text is such a range.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParseRange(
        ReadOnlySpan<char> text,
        GermanDateFormat dateFormat,
        GermanDateTimeStyle style,
        [NotNullWhen(true)] out DateTimeRange? range,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(style);
        var cursor = new TextCursor(text);
        _ = cursor.TrySkipWithSpace("vom");
        if (TryReadEnds(ref cursor, dateFormat, style, out range, out reason) && cursor.AtEnd)
        {
            return true;
        }

        range = null;
        reason = $"\"{text}\": {reason ?? $"\"{cursor.Rest}\" must not follow the range."}";
        return false;
    }

    private static bool TryReadEnds(
        ref TextCursor cursor,
        GermanDateFormat dateFormat,
        GermanDateTimeStyle style,
        [NotNullWhen(true)] out DateTimeRange? range,
        [NotNullWhen(false)] out string? reason)
    {
        range = null;
        if (!TryReadDateAndComma(ref cursor, dateFormat, style, out var day, out reason))
        {
            return false;
        }

        var beforeTime = cursor;
        if (GermanTime.TryReadEvent(ref cursor, style, out var times, out reason) && cursor.AtEnd)
        {
            range = Between(day, times);
            reason = range is null ? "The end of the range is missing, or after the year 9999." : null;
            return range is not null;
        }

        cursor = beforeTime;
        if (!GermanTime.TryReadPoint(ref cursor, style, out var start, out reason))
        {
            return false;
        }

        if (!TrySkipUntil(ref cursor) && !RangeSigns.TrySkip(ref cursor))
        {
            reason = "The end of the range is missing.";
            return false;
        }

        if (!TryReadDateAndComma(ref cursor, dateFormat, style, out var lastDay, out reason)
            || !GermanTime.TryReadPoint(ref cursor, style, out var end, out reason))
        {
            return false;
        }

        range = lastDay + end > day + start ? new DateTimeRange(day + start, lastDay + end) : null;
        reason = range is null ? "The range ends when it starts, or before." : null;
        return range is not null;
    }

    /// <summary>The range of two times, the second of which may be of the next day; null if there is none.</summary>
    private static DateTimeRange? Between(LocalDate day, EventTime times)
    {
        var (start, end) = times is EventTime.Between or EventTime.Overnight ? (times.Times[0], times.Times[1]) : default;
        var isNextDay = times is EventTime.Overnight || end == LocalTime.Midnight;
        return times.Times.Count < 2 || (isNextDay && day == LocalDate.MaxIsoValue)
            ? null
            : new DateTimeRange(day + start, (isNextDay ? day.PlusDays(1) : day) + end);
    }

    private static bool TrySkipUntil(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (TrySkipComma(ref cursor) && cursor.TrySkipWithSpace("bis") && cursor.TrySkipWithSpace("zum"))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    internal static bool TryReadDateAndComma(
        ref TextCursor cursor,
        GermanDateFormat dateFormat,
        GermanDateTimeStyle style,
        out LocalDate day,
        [NotNullWhen(false)] out string? reason)
    {
        if (!GermanDate.TryRead(ref cursor, dateFormat, style.Names, out day, out reason))
        {
            return false;
        }

        reason = TrySkipComma(ref cursor) ? null : "A comma and a time must follow the date.";
        return reason is null;
    }
}
