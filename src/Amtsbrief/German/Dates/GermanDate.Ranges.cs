using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <content>Writes and reads ranges of dates.</content>
public static partial class GermanDate
{
    /// <summary>
    /// Writes the days from a first to a last one (Zeitraum) in the alphanumeric form. What both share is written once:
    /// <c>3. – 5. Mai 2017</c>, <c>30. April – 2. Mai 2017</c>, <c>30. Dezember 2017 – 2. Januar 2018</c>. One day alone
    /// is written as a date.
    /// </summary>
    /// <param name="days">The days, both ends included; <see cref="DateInterval"/> refuses an end before the start.</param>
    /// <param name="style">Gives the sign between the dates; its other choices play no part.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is before 1.</exception>
    public static string Format(DateInterval days, GermanDateTimeStyle style)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(style);
        var (start, end) = (ToIso(days.Start), ToIso(days.End));
        if (start == end)
        {
            return Alphanumeric(end);
        }

        var first = (start.Year == end.Year, start.Month == end.Month) switch
        {
            (true, true) => Invariant($"{start.Day}."),
            (true, false) => Invariant($"{start.Day}. {GermanCulture.NameOfMonth(start.Month)}"),
            _ => Alphanumeric(start),
        };
        return first + style.RangeText + Alphanumeric(end);
    }

    /// <summary>Reads the days from a first to a last one.</summary>
    /// <param name="text">
    /// The text. Between the dates may stand an en dash with or without spaces or <c>bis</c>; a space may also be U+00A0 or
    /// U+202F. What the first date leaves out, month or year, it takes from the second.
    /// </param>
    /// <returns>The days, both ends included.</returns>
    /// <exception cref="FormatException">The text is no such range; the message gives the reason.</exception>
    public static DateInterval ParseRange(ReadOnlySpan<char> text) =>
        TryParseRange(text, out var days, out var reason) ? days : throw new FormatException(reason);

    /// <summary>Reads the days from a first to a last one, or says why the text is no such range.</summary>
    /// <param name="text"><inheritdoc cref="ParseRange" path="/param[@name='text']"/></param>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="reason">Why not: the form is another one, there is no such day, or the end is before the start.</param>
    /// <returns>Whether the text is such a range.</returns>
    public static bool TryParseRange(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out DateInterval? days, [NotNullWhen(false)] out string? reason)
    {
        var cursor = new TextCursor(text);
        if (TryReadRange(ref cursor, out days, out reason) && cursor.AtEnd)
        {
            return true;
        }

        reason = days is null
            ? $"\"{text}\": {reason}"
            : $"\"{text}\": \"{cursor.Rest}\" must not follow the dates.";
        days = null;
        return false;
    }

    private static bool TryReadRange(
        ref TextCursor cursor, [NotNullWhen(true)] out DateInterval? days, [NotNullWhen(false)] out string? reason)
    {
        days = null;
        if (!TryReadStart(ref cursor, out var day, out var month, out var year))
        {
            reason = "A range of dates is written 3. – 5. Mai 2017, 30. April – 2. Mai 2017 or with both years.";
            return false;
        }

        LocalDate end = default;
        var isRange = RangeSigns.TrySkip(ref cursor);
        if (isRange && !TryReadAlphanumeric(ref cursor, out end, out reason))
        {
            return false;
        }

        if (!isRange && year is null)
        {
            reason = "The second date or the year is missing.";
            return false;
        }

        if (!TryMake(year ?? end.Year, month ?? end.Month, day, out var start, out reason))
        {
            return false;
        }

        if (!isRange)
        {
            end = start;
        }

        if (end < start)
        {
            reason = $"The range ends on {Alphanumeric(end)}, before its start on {Alphanumeric(start)}.";
            return false;
        }

        days = new DateInterval(start, end);
        return true;
    }

    /// <summary>Reads <c>3.</c>, <c>30. April</c> or <c>30. Dezember 2017</c>.</summary>
    private static bool TryReadStart(ref TextCursor cursor, out int day, out int? month, out int? year)
    {
        (month, year) = (null, null);
        if (!TryReadDay(ref cursor, out day))
        {
            return false;
        }

        var behindDay = cursor.Position;
        if (!cursor.TrySkipSpace() || !TryReadMonth(ref cursor, out var namedMonth))
        {
            cursor.Position = behindDay;
            return true;
        }

        month = namedMonth;
        var behindMonth = cursor.Position;
        if (cursor.TrySkipSpace() && cursor.TryReadNumber(4, 4, out var namedYear))
        {
            year = namedYear;
        }
        else
        {
            cursor.Position = behindMonth;
        }

        return true;
    }
}
