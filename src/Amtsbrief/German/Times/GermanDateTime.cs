using System.Diagnostics.CodeAnalysis;
using Amtsbrief.German.Dates;
using NodaTime;

namespace Amtsbrief.German.Times;

/// <summary>
/// Writes and reads a date with the time of an event (Termin): <c>Freitag, 31. März 2017, ab 14.00 Uhr</c>. Pure functions:
/// the same under every culture, thread-safe.
/// </summary>
public static partial class GermanDateTime
{
    /// <summary>Writes a date and, after a comma, the time if there is one.</summary>
    /// <param name="date">The date, of the years 1 to 9999.</param>
    /// <param name="time">The time, in whole seconds, or null for the date alone.</param>
    /// <param name="dateFormat">How to write the date.</param>
    /// <param name="style">How to write the time, and the names.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1, or the format is none of the named ones.</exception>
    /// <exception cref="ArgumentException">A time has a fraction of a second, which would be lost.</exception>
    public static string Format(LocalDate date, EventTime? time, GermanDateFormat dateFormat, GermanDateTimeStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var day = GermanDate.Format(date, dateFormat, style.Names);
        return time is null ? day : $"{day}, {GermanTime.Format(time, style)}";
    }

    /// <summary>Reads a date and, after a comma, the time if there is one; or says why the text is none.</summary>
    /// <param name="text">
    /// The text; the date is read as <see cref="GermanDate.Parse(ReadOnlySpan{char}, GermanDateFormat, CalendarNames)"/> and
    /// the time as <see cref="GermanTime.ParseEvent"/> reads it.
    /// </param>
    /// <param name="dateFormat">The format of the date; the others are not tried.</param>
    /// <param name="style">The style, of which the separator of times and the names matter.</param>
    /// <param name="date">The date, in the ISO calendar.</param>
    /// <param name="time">The time, or null if the date stands alone.</param>
    /// <param name="reason">Why the text is no such date and time.</param>
    /// <returns>Whether the text is such a date and time.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        GermanDateFormat dateFormat,
        GermanDateTimeStyle style,
        out LocalDate date,
        out EventTime? time,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(style);
        time = null;
        var cursor = new TextCursor(text);
        if (GermanDate.TryRead(ref cursor, dateFormat, style.Names, out date, out reason))
        {
            var isRead = !TrySkipComma(ref cursor) || GermanTime.TryReadEvent(ref cursor, style, out time, out reason);
            if (isRead && cursor.AtEnd)
            {
                return true;
            }

            reason = isRead ? $"\"{cursor.Rest}\" must not follow the date and time." : reason;
        }

        (date, time) = (default, null);
        reason = $"\"{text}\": {reason}";
        return false;
    }

    private static bool TrySkipComma(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TrySkip(',') && cursor.TrySkipSpace())
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }
}
