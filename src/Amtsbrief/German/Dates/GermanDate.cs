using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static System.FormattableString;

namespace Amtsbrief.German.Dates;

/// <summary>
/// Writes and reads dates (Kalenderdatum) the way DIN 5008 is reported to ask for. Pure functions: the same under every
/// culture, thread-safe. Dates of other calendars are turned into the ISO calendar first.
/// </summary>
public static partial class GermanDate
{
    /// <summary>Writes a date.</summary>
    /// <param name="date">The date, of the years 1 to 9999.</param>
    /// <param name="format">How to write it.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1, or the format is none of the named ones.</exception>
    public static string Format(LocalDate date, GermanDateFormat format)
    {
        var iso = ToIso(date);
        return format switch
        {
            GermanDateFormat.Numeric => Invariant($"{iso.Day:00}.{iso.Month:00}.{iso.Year:0000}"),
            GermanDateFormat.Iso => Invariant($"{iso.Year:0000}-{iso.Month:00}-{iso.Day:00}"),
            GermanDateFormat.Alphanumeric => Alphanumeric(iso),
            GermanDateFormat.AlphanumericWithWeekday => $"{GermanCulture.NameOf(iso.DayOfWeek)}, {Alphanumeric(iso)}",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is not a format of a German date."),
        };
    }

    /// <summary>Reads a date that is written exactly in the given format.</summary>
    /// <param name="text">The text; a space in it may also be U+00A0 or U+202F. Nothing may stand before or after.</param>
    /// <param name="format">The format; the others are not tried.</param>
    /// <returns>The date, in the ISO calendar.</returns>
    /// <exception cref="FormatException">The text is not such a date; the message gives the reason.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static LocalDate Parse(ReadOnlySpan<char> text, GermanDateFormat format) =>
        TryParse(text, format, out var date, out var reason) ? date : throw new FormatException(reason);

    /// <summary>Reads a date that is written exactly in the given format, or says why it is none.</summary>
    /// <param name="text">The text; a space in it may also be U+00A0 or U+202F. Nothing may stand before or after.</param>
    /// <param name="format">The format; the others are not tried.</param>
    /// <param name="date">The date, in the ISO calendar.</param>
    /// <param name="reason">
    /// Why the text is not such a date: the form is another one, the calendar has no such day, or the date is of another
    /// weekday than written, which is named then.
    /// </param>
    /// <returns>Whether the text is such a date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text, GermanDateFormat format, out LocalDate date, [NotNullWhen(false)] out string? reason)
    {
        var cursor = new TextCursor(text);
        if (!TryRead(ref cursor, format, out date, out reason))
        {
            reason = $"\"{text}\": {reason}";
            return false;
        }

        if (cursor.AtEnd)
        {
            return true;
        }

        reason = $"\"{text}\": \"{cursor.Rest}\" must not follow the date.";
        date = default;
        return false;
    }

    internal static LocalDate ToIso(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year >= 1
            ? iso
            : throw new ArgumentOutOfRangeException(nameof(date), date, "A German date has a year from 1 to 9999.");
    }

    private static string Alphanumeric(LocalDate iso) =>
        Invariant($"{iso.Day}. {GermanCulture.NameOfMonth(iso.Month)} {iso.Year:0000}");
}
