using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Amtsbrief.German.Times;

/// <content>Writes and reads the times of events: points, open and closed ranges.</content>
public static partial class GermanTime
{
    private const string NextDay = " des Folgetags";

    /// <summary>
    /// Writes the time of an event: <c>14:30 Uhr</c>, <c>gegen 14 Uhr</c>, <c>ab 14 Uhr</c>, <c>bis 16 Uhr</c>,
    /// <c>9 – 12 Uhr</c>, or with the word as range sign <c>von 9 bis 12 Uhr</c>; across midnight <c>22 – 6 Uhr des
    /// Folgetags</c>. Both ends of a range are written with the same precision: <c>14:00 – 16:30 Uhr</c>. Midnight as an end
    /// of the day is written <c>24 Uhr</c>.
    /// </summary>
    /// <param name="time">The time, in whole seconds.</param>
    /// <param name="style">The separator, the form of full hours and the range sign.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A time has a fraction of a second, which would be lost.</exception>
    public static string Format(EventTime time, GermanDateTimeStyle style)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(style);
        return time switch
        {
            EventTime.At at => Format(at.Time, style),
            EventTime.Around around => "gegen " + Format(around.Time, style),
            EventTime.From from => "ab " + Format(from.Start, style),
            EventTime.Until until => "bis " + WriteEnd(until.End, style) + " Uhr",
            EventTime.Between { End: var end } between => WriteRange(between.Start, end, HourOfEnd(end), style),
            EventTime.Overnight { End: var end } night => WriteRange(night.Start, end, end.Hour, style) + NextDay,
            _ => throw new InvalidOperationException($"{time.GetType()} is not a time of an event."),
        };
    }

    /// <summary>Reads the time of an event, with or without <c>Uhr</c>.</summary>
    /// <param name="text">
    /// The text: a time, or one after <c>gegen</c>, <c>ab</c> or <c>bis</c>, or two with an en dash or <c>bis</c> between them
    /// and perhaps <c>von</c> before and <c>des Folgetags</c> behind. Times are read as <see cref="Parse"/> reads them; the end
    /// of the day may also be <c>24 Uhr</c>.
    /// </param>
    /// <param name="style">The style, of which only the separator matters.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="FormatException">The text is no such time; the message gives the reason.</exception>
    public static EventTime ParseEvent(ReadOnlySpan<char> text, GermanDateTimeStyle style) =>
        TryParseEvent(text, style, out var time, out var reason) ? time : throw new FormatException(reason);

    /// <summary>Reads the time of an event, with or without <c>Uhr</c>, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="ParseEvent" path="/param[@name='text']"/></param>
    /// <param name="style"><inheritdoc cref="ParseEvent" path="/param[@name='style']"/></param>
    /// <param name="time">The time.</param>
    /// <param name="reason">Why not: the form is another one, there is no such time, or the end is not after the start.</param>
    /// <returns>Whether the text is such a time.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public static bool TryParseEvent(
        ReadOnlySpan<char> text,
        GermanDateTimeStyle style,
        [NotNullWhen(true)] out EventTime? time,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(style);
        var cursor = new TextCursor(text);
        if (TryReadEvent(ref cursor, style, out time, out reason) && cursor.AtEnd)
        {
            return true;
        }

        reason = time is null
            ? $"\"{text}\": {reason}"
            : $"\"{text}\": \"{cursor.Rest}\" must not follow the time.";
        time = null;
        return false;
    }

    /// <summary>Reads the time of an event and stops behind it.</summary>
    internal static bool TryReadEvent(
        ref TextCursor cursor,
        GermanDateTimeStyle style,
        [NotNullWhen(true)] out EventTime? time,
        [NotNullWhen(false)] out string? reason)
    {
        time = null;
        if (cursor.TrySkipWithSpace("bis"))
        {
            time = TryReadEnd(ref cursor, style, out var end, out reason) ? new EventTime.Until(end) : null;
        }
        else if (cursor.TrySkipWithSpace("ab"))
        {
            time = TryRead(ref cursor, style, out var start, out reason) ? new EventTime.From(start) : null;
        }
        else if (cursor.TrySkipWithSpace("gegen"))
        {
            time = TryRead(ref cursor, style, out var about, out reason) ? new EventTime.Around(about) : null;
        }
        else
        {
            var needsEnd = cursor.TrySkipWithSpace("von");
            if (TryRead(ref cursor, style, out var start, out reason))
            {
                SkipUhr(ref cursor);
                time = TryReadRest(ref cursor, start, needsEnd, style, out reason);
            }
        }

        SkipUhr(ref cursor);
        return time is not null;
    }

    /// <summary>Reads what follows the first time: nothing or the end of a range.</summary>
    private static EventTime? TryReadRest(
        ref TextCursor cursor, LocalTime start, bool needsEnd, GermanDateTimeStyle style, out string? reason)
    {
        if (!RangeSigns.TrySkip(ref cursor))
        {
            reason = needsEnd ? "After \"von\" the range needs \"bis\" and its end." : null;
            return needsEnd ? null : new EventTime.At(start);
        }

        if (!TryReadFigures(ref cursor, style, out var hour, out var end, out reason))
        {
            return null;
        }

        SkipUhr(ref cursor);
        if (TrySkipNextDay(ref cursor))
        {
            reason = hour == EndOfDay ? "The end of a night is not 24 Uhr; the start of the next day is 0 Uhr." : null;
            return reason is null ? new EventTime.Overnight(start, end) : null;
        }

        // At the start of the day no range of that day can end.
        var isRange = EventTime.Between.IsRange(start, end) && (hour > 0 || end > LocalTime.Midnight);
        reason = isRange
            ? null
            : $"The range ends at {Format(end, style)}, which is not after its start at {Format(start, style)}; across midnight"
                + " it goes on with \"des Folgetags\".";
        return isRange ? new EventTime.Between(start, end) : null;
    }

    private static bool TrySkipNextDay(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TrySkipBetweenSpaces("des") && (cursor.TrySkipWord("Folgetags") || cursor.TrySkipWord("Folgetages")))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static string WriteRange(LocalTime start, LocalTime end, int hourOfEnd, GermanDateTimeStyle style)
    {
        var (startPrecision, endPrecision) = (PrecisionOf(start, style), PrecisionOf(end, style));
        var precision = startPrecision > endPrecision ? startPrecision : endPrecision;
        var from = style.RangeSign == RangeSign.Word ? "von " : "";
        var first = Write(start.Hour, start, precision, style);
        return $"{from}{first}{style.RangeText}{Write(hourOfEnd, end, precision, style)} Uhr";
    }

    private static string WriteEnd(LocalTime end, GermanDateTimeStyle style) =>
        Write(HourOfEnd(end), end, PrecisionOf(end, style), style);

    private static int HourOfEnd(LocalTime end) => end == LocalTime.Midnight ? EndOfDay : end.Hour;
}
