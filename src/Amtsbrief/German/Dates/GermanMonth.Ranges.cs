using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Amtsbrief.German.Dates;

/// <content>Writes and reads ranges of months.</content>
public static partial class GermanMonth
{
    /// <summary>
    /// Writes the months from a first to a last one: <c>Januar – März 2017</c>, <c>November 2017 – Januar 2018</c>. A year that
    /// both share is written once where the month is a name.
    /// </summary>
    /// <param name="first">The first month, of the years 1 to 9999.</param>
    /// <param name="last">The last month; the same one is written alone.</param>
    /// <param name="format">How to write both.</param>
    /// <param name="style">Gives the sign between the months and the names; its other choices play no part.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentException">The last month is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A year is before 1, a calendar is not the ISO one, or the format is none of the named ones.
    /// </exception>
    public static string FormatRange(YearMonth first, YearMonth last, MonthFormat format, GermanDateTimeStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var (start, end) = (Format(first, format, style.Names), Format(last, format, style.Names));
        if (last < first)
        {
            throw new ArgumentException("The last month must not be before the first.", nameof(last));
        }

        var sharesYear = first.Year == last.Year && format is MonthFormat.Name or MonthFormat.Abbreviated;
        return first == last ? end : (sharesYear ? start[..start.LastIndexOf(' ')] : start) + style.RangeText + end;
    }

    /// <summary>Reads the months from a first to a last one.</summary>
    /// <param name="text"><inheritdoc cref="TryParseRange" path="/param[@name='text']"/></param>
    /// <param name="format">How both are written; the others are not tried.</param>
    /// <param name="names">The names of the months.</param>
    /// <returns>The first and the last month, in the ISO calendar.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    /// <exception cref="FormatException">The text is no such range; the message gives the reason.</exception>
    public static (YearMonth First, YearMonth Last) ParseRange(
        ReadOnlySpan<char> text, MonthFormat format, CalendarNames names) =>
        TryParseRange(text, format, names, out var first, out var last, out var reason)
            ? (first, last)
            : throw new FormatException(reason);

    /// <summary>Reads the months from a first to a last one, or says why the text is no such range.</summary>
    /// <param name="text">
    /// The text as <see cref="FormatRange"/> writes it, with any of the signs of a range; a space may also be U+00A0 or U+202F. A
    /// name without a year takes that of the second month.
    /// </param>
    /// <param name="format">How both are written; the others are not tried.</param>
    /// <param name="names">The names of the months.</param>
    /// <param name="first">The first month, in the ISO calendar.</param>
    /// <param name="last">The last month; the first one if it stands alone.</param>
    /// <param name="reason">Why not: the form is another one, there is no such month, or the last is before the first.</param>
    /// <returns>Whether the text is such a range.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParseRange(
        ReadOnlySpan<char> text,
        MonthFormat format,
        CalendarNames names,
        out YearMonth first,
        out YearMonth last,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(names);
        var example = Format(new YearMonth(2017, 3), format, names);
        var cursor = new TextCursor(text);
        var isRead = TryRead(ref cursor, format, names, out var month, out var year);
        var (lastMonth, lastYear) = (month, year);
        if (isRead && RangeSigns.TrySkip(ref cursor))
        {
            isRead = TryRead(ref cursor, format, names, out lastMonth, out lastYear);
        }

        (first, last, reason) = (default, default, "");
        if (isRead && cursor.AtEnd && lastYear is { } named
            && DateParts.TryMake(year ?? named, month, 1, out var start, out reason)
            && DateParts.TryMake(named, lastMonth, 1, out var end, out reason))
        {
            if (start <= end)
            {
                (first, last) = (start.ToYearMonth(), end.ToYearMonth());
                return true;
            }

            reason = $"\"{text}\": The last month is before the first.";
            return false;
        }

        reason = $"\"{text}\": Months are written {example}, or two of them with a dash or \"bis\".";
        return false;
    }
}
