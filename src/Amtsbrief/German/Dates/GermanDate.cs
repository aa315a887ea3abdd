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
    /// <summary>Writes a date with the names of Germany.</summary>
    /// <param name="date">The date, of the years 1 to 9999.</param>
    /// <param name="format">How to write it.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1, or the format is none of the named ones.</exception>
    public static string Format(LocalDate date, GermanDateFormat format) => Format(date, format, CalendarNames.Germany);

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date, of the years 1 to 9999.</param>
    /// <param name="format">How to write it.</param>
    /// <param name="names">The names of months and weekdays.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1, or the format is none of the named ones.</exception>
    public static string Format(LocalDate date, GermanDateFormat format, CalendarNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var iso = ToIso(date);
        return format switch
        {
            GermanDateFormat.Numeric => Numeric(iso),
            GermanDateFormat.Iso => Invariant($"{iso.Year:0000}-{iso.Month:00}-{iso.Day:00}"),
            GermanDateFormat.Alphanumeric => Alphanumeric(iso, names),
            GermanDateFormat.AlphanumericWithWeekday => $"{names.NameOf(iso.DayOfWeek)}, {Alphanumeric(iso, names)}",
            GermanDateFormat.AlphanumericWithShortWeekday => $"{names.ShortNameOf(iso.DayOfWeek)}, {Alphanumeric(iso, names)}",
            GermanDateFormat.NumericWithWeekday => $"{names.NameOf(iso.DayOfWeek)}, {Numeric(iso)}",
            GermanDateFormat.NumericWithShortWeekday => $"{names.ShortNameOf(iso.DayOfWeek)}, {Numeric(iso)}",
            GermanDateFormat.AbbreviatedMonth =>
                Invariant($"{iso.Day}. {names.ShortNameOfMonth(iso.Month)} {iso.Year:0000}"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is not a format of a German date."),
        };
    }

    /// <summary>Reads a date that is written exactly in the given format, with the names of Germany.</summary>
    /// <param name="text">The text; a space in it may also be U+00A0 or U+202F. Nothing may stand before or after.</param>
    /// <param name="format">The format; the others are not tried.</param>
    /// <returns>The date, in the ISO calendar.</returns>
    /// <exception cref="FormatException">The text is not such a date; the message gives the reason.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static LocalDate Parse(ReadOnlySpan<char> text, GermanDateFormat format) =>
        Parse(text, format, CalendarNames.Germany);

    /// <summary>Reads a date that is written exactly in the given format.</summary>
    /// <param name="text"><inheritdoc cref="Parse(ReadOnlySpan{char}, GermanDateFormat)" path="/param[@name='text']"/></param>
    /// <param name="format">The format; the others are not tried.</param>
    /// <param name="names">The names of months and weekdays.</param>
    /// <returns>The date, in the ISO calendar.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="FormatException">The text is not such a date; the message gives the reason.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static LocalDate Parse(ReadOnlySpan<char> text, GermanDateFormat format, CalendarNames names) =>
        TryParse(text, format, names, out var date, out var reason) ? date : throw new FormatException(reason);

    /// <summary>Reads a date that is written exactly in the given format, or says why it is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse(ReadOnlySpan{char}, GermanDateFormat)" path="/param[@name='text']"/></param>
    /// <param name="format">The format; the others are not tried.</param>
    /// <param name="names">The names of months and weekdays.</param>
    /// <param name="date">The date, in the ISO calendar.</param>
    /// <param name="reason">
    /// Why the text is not such a date: the form is another one, the calendar has no such day, or the date is of another
    /// weekday than written, which is named then.
    /// </param>
    /// <returns>Whether the text is such a date.</returns>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the named ones.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        GermanDateFormat format,
        CalendarNames names,
        out LocalDate date,
        [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(names);
        var cursor = new TextCursor(text);
        if (TryRead(ref cursor, format, names, out date, out reason) && cursor.AtEnd)
        {
            return true;
        }

        reason = $"\"{text}\": {reason ?? $"\"{cursor.Rest}\" must not follow the date."}";
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

    private static string Numeric(LocalDate iso) => Invariant($"{iso.Day:00}.{iso.Month:00}.{iso.Year:0000}");

    private static string Alphanumeric(LocalDate iso, CalendarNames names) =>
        Invariant($"{iso.Day}. {names.NameOfMonth(iso.Month)} {iso.Year:0000}");
}
