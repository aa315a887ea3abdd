using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Amtsbrief.German.Times;

/// <content>Reads times at a place in a text.</content>
public static partial class GermanTime
{
    private const int EndOfDay = 24;

    /// <summary>Reads one time and stops behind its figures.</summary>
    private static bool TryRead(
        ref TextCursor cursor, GermanDateTimeStyle style, out LocalTime time, [NotNullWhen(false)] out string? reason)
    {
        if (!TryReadFigures(ref cursor, style, out var hour, out time, out reason))
        {
            return false;
        }

        if (hour < EndOfDay)
        {
            return true;
        }

        reason = "24 Uhr can only be the end of a range; the start of the next day is 0 Uhr.";
        return false;
    }

    /// <summary>Reads one time with or without "Uhr" and stops behind it.</summary>
    internal static bool TryReadPoint(
        ref TextCursor cursor, GermanDateTimeStyle style, out LocalTime time, [NotNullWhen(false)] out string? reason)
    {
        var isRead = TryRead(ref cursor, style, out time, out reason);
        SkipUhr(ref cursor);
        return isRead;
    }

    /// <summary>Reads the end of a range, where 24 Uhr stands for midnight.</summary>
    private static bool TryReadEnd(
        ref TextCursor cursor, GermanDateTimeStyle style, out LocalTime time, [NotNullWhen(false)] out string? reason) =>
        TryReadFigures(ref cursor, style, out _, out time, out reason);

    private static bool TryReadFigures(
        ref TextCursor cursor,
        GermanDateTimeStyle style,
        out int hour,
        out LocalTime time,
        [NotNullWhen(false)] out string? reason)
    {
        time = default;
        var separator = style.TimeSeparatorText;
        if (!cursor.TryReadNumber(1, 2, out hour))
        {
            reason = $"A time is written 14{separator}30 Uhr or 14 Uhr.";
            return false;
        }

        var (minute, second) = (0, 0);
        if (cursor.TrySkip(separator)
            && (!cursor.TryReadNumber(2, 2, out minute)
                || (cursor.TrySkip(separator) && !cursor.TryReadNumber(2, 2, out second))))
        {
            reason = $"Minutes and seconds have two digits: 14{separator}30 Uhr.";
            return false;
        }

        if (cursor.Rest is [':' or '.', >= '0' and <= '9', ..])
        {
            reason = $"Hours and minutes of this style are parted by \"{separator}\": 14{separator}30 Uhr.";
            return false;
        }

        var isEndOfDay = hour == EndOfDay && minute == 0 && second == 0;
        if ((hour >= EndOfDay && !isEndOfDay) || minute > 59 || second > 59)
        {
            reason = "There is no such time: hours go to 23, minutes and seconds to 59.";
            return false;
        }

        time = isEndOfDay ? LocalTime.Midnight : new LocalTime(hour, minute, second);
        reason = null;
        return true;
    }

    private static void SkipUhr(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (!cursor.TrySkipSpace() || !cursor.TrySkipWord("Uhr"))
        {
            cursor.Position = start;
        }
    }
}
