using System.Diagnostics.CodeAnalysis;
using Amtsbrief.German.Dates;
using NodaTime;

namespace Amtsbrief.German.Times;

/// <content>Reads moments with their zone.</content>
public static partial class GermanZonedTime
{
    private const int GreatestOffsetHours = 18;

    /// <summary>Reads a moment, or says why the text is none.</summary>
    /// <param name="text">
    /// The text as <see cref="Format"/> writes it. Without a zone the time is German; where clocks show it twice, <c>MEZ</c> or
    /// <c>MESZ</c> must tell which one is meant.
    /// </param>
    /// <param name="dateFormat">The format of the date; the others are not tried.</param>
    /// <param name="style">The style, of which the separator of times and the names matter.</param>
    /// <param name="time">The moment with its offset from UTC; which zone with that offset was meant is not known.</param>
    /// <param name="reason">
    /// Why the text is no such moment: the form is another one, German clocks skip that time, or they show it twice.
    /// </param>
    /// <returns>Whether the text is such a moment.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        GermanDateFormat dateFormat,
        GermanDateTimeStyle style,
        out OffsetDateTime time,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(style);
        var cursor = new TextCursor(text);
        time = default;
        if (GermanDateTime.TryReadDateAndComma(ref cursor, dateFormat, style, out var day, out reason)
            && GermanTime.TryReadPoint(ref cursor, style, out var clock, out reason)
            && TryReadZone(ref cursor, day + clock, out time, out reason)
            && cursor.AtEnd)
        {
            return true;
        }

        time = default;
        reason = $"\"{text}\": {reason ?? $"\"{cursor.Rest}\" must not follow the time."}";
        return false;
    }

    /// <summary>Reads a moment.</summary>
    /// <param name="text"><inheritdoc cref="TryParse" path="/param[@name='text']"/></param>
    /// <param name="dateFormat"><inheritdoc cref="TryParse" path="/param[@name='dateFormat']"/></param>
    /// <param name="style"><inheritdoc cref="TryParse" path="/param[@name='style']"/></param>
    /// <returns>The moment with its offset from UTC.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    /// <exception cref="FormatException">The text is no such moment; the message gives the reason.</exception>
    public static OffsetDateTime Parse(ReadOnlySpan<char> text, GermanDateFormat dateFormat, GermanDateTimeStyle style) =>
        TryParse(text, dateFormat, style, out var time, out var reason) ? time : throw new FormatException(reason);

    private static bool TryReadZone(
        ref TextCursor cursor, LocalDateTime local, out OffsetDateTime time, [NotNullWhen(false)] out string? reason)
    {
        (time, reason) = (default, null);
        if (cursor.TrySkip(" (") || cursor.TrySkip("\u00A0("))
        {
            var isRead = TryReadOffset(ref cursor, out var offset);
            time = isRead ? local.WithOffset(offset) : default;
            reason = isRead ? null : "A zone is written (UTC−4) or (Ortszeit New York, UTC−4).";
            return isRead;
        }

        var start = cursor.Position;
        Offset? written = null;
        if (cursor.TrySkipSpace())
        {
            written = cursor.TrySkipWord(Summer) ? _summerOffset : cursor.TrySkipWord(Standard) ? _standardOffset : null;
        }

        cursor.Position = written is null ? start : cursor.Position;
        return TryChoose(Map(local), written, out time, out reason);
    }

    private static bool TryChoose(
        LocalTimeMapping mapping, Offset? written, out OffsetDateTime time, [NotNullWhen(false)] out string? reason)
    {
        ZonedDateTime? chosen = mapping switch
        {
            LocalTimeMapping.Once once when written is null || once.Time.Offset == written => once.Time,
            LocalTimeMapping.Twice twice when twice.Earlier.Offset == written => twice.Earlier,
            LocalTimeMapping.Twice twice when twice.Later.Offset == written => twice.Later,
            _ => null,
        };
        time = chosen?.ToOffsetDateTime() ?? default;
        reason = (chosen, mapping) switch
        {
            (not null, _) => null,
            (_, LocalTimeMapping.Skipped skipped) =>
                $"German clocks skip this time: they are put forward from {Clock(skipped.Before)} to "
                + $"{Clock(skipped.After.LocalDateTime)} Uhr.",
            (_, LocalTimeMapping.Twice) => "German clocks show this time twice: write MESZ for the first or MEZ for the second.",
            _ => "On that day this time is none of the named zone.",
        };
        return chosen is not null;
    }

    private static string Clock(LocalDateTime time) =>
        GermanTime.FormatWithoutUhr(time.TimeOfDay, GermanDateTimeStyle.Din5008);

    /// <summary>Reads what follows the bracket: perhaps a name, the offset, the closing bracket.</summary>
    private static bool TryReadOffset(ref TextCursor cursor, out Offset offset)
    {
        offset = default;
        var comma = cursor.Rest.IndexOf(',');
        if (comma > 0)
        {
            cursor.Position += comma + 1;
            _ = cursor.TrySkipSpace();
        }

        if (!cursor.TrySkip("UTC"))
        {
            return false;
        }

        var isBehind = cursor.TrySkip('−') || cursor.TrySkip('-');
        var (hours, minutes) = (0, 0);
        if ((isBehind || cursor.TrySkip('+'))
            && (!cursor.TryReadNumber(1, 2, out hours) || (cursor.TrySkip(':') && !cursor.TryReadNumber(2, 2, out minutes))))
        {
            return false;
        }

        if (minutes > 59 || (hours * 60) + minutes > GreatestOffsetHours * 60)
        {
            return false;
        }

        offset = Offset.FromHoursAndMinutes(isBehind ? -hours : hours, isBehind ? -minutes : minutes);
        return cursor.TrySkip(')');
    }
}
