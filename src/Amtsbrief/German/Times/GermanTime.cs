using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Amtsbrief.German.Times;

/// <summary>
/// Writes and reads times of day (Uhrzeit) the way DIN 5008 is reported to ask for, or as the style says otherwise. Hours
/// that minutes follow have two digits: <c>09:15 Uhr</c> (sekretaria.de, "Uhrzeit"). Pure functions: the same under every
/// culture, thread-safe.
/// </summary>
public static partial class GermanTime
{
    private enum Precision
    {
        Hour,
        Minute,
        Second,
    }

    /// <summary>Writes a time with its unit: <c>14:30 Uhr</c>, <c>7 Uhr</c>, <c>10:22:09 Uhr</c>.</summary>
    /// <param name="time">The time, in whole seconds; seconds are written only when there are some.</param>
    /// <param name="style">The separator and the form of full hours.</param>
    /// <returns>The text, with an ordinary space (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentException">The time has a fraction of a second, which would be lost.</exception>
    public static string Format(LocalTime time, GermanDateTimeStyle style) => FormatWithoutUhr(time, style) + " Uhr";

    /// <summary>Writes a time without its unit, for a table with the unit in its heading: <c>14:30</c>, <c>7</c>.</summary>
    /// <param name="time"><inheritdoc cref="Format(LocalTime, GermanDateTimeStyle)" path="/param[@name='time']"/></param>
    /// <param name="style"><inheritdoc cref="Format(LocalTime, GermanDateTimeStyle)" path="/param[@name='style']"/></param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentException">The time has a fraction of a second, which would be lost.</exception>
    public static string FormatWithoutUhr(LocalTime time, GermanDateTimeStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return Write(time.Hour, time, PrecisionOf(time, style), style);
    }

    /// <summary>Reads a time, with or without <c>Uhr</c>.</summary>
    /// <param name="text">
    /// The text: the separator is that of the style, full hours may be short or written out, an hour of one digit may lack
    /// its zero, the space may also be U+00A0 or U+202F.
    /// </param>
    /// <param name="style">The style, of which only the separator matters.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="FormatException">The text is no such time; the message gives the reason.</exception>
    public static LocalTime Parse(ReadOnlySpan<char> text, GermanDateTimeStyle style) =>
        TryParse(text, style, out var time, out var reason) ? time : throw new FormatException(reason);

    /// <summary>Reads a time, with or without <c>Uhr</c>, or says why the text is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="style"><inheritdoc cref="Parse" path="/param[@name='style']"/></param>
    /// <param name="time">The time.</param>
    /// <param name="reason">Why the text is no such time.</param>
    /// <returns>Whether the text is such a time.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text, GermanDateTimeStyle style, out LocalTime time, [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(style);
        var cursor = new TextCursor(text);
        if (!TryRead(ref cursor, style, out time, out reason))
        {
            reason = $"\"{text}\": {reason}";
            return false;
        }

        SkipUhr(ref cursor);
        if (cursor.AtEnd)
        {
            return true;
        }

        reason = $"\"{text}\": \"{cursor.Rest}\" must not follow the time.";
        time = default;
        return false;
    }

    private static Precision PrecisionOf(LocalTime time, GermanDateTimeStyle style)
    {
        if (time.NanosecondOfSecond != 0)
        {
            throw new ArgumentException("A time in a letter has whole seconds; round it first.", nameof(time));
        }

        return (time.Second, time.Minute, style.FullHours) switch
        {
            (not 0, _, _) => Precision.Second,
            (_, not 0, _) or (_, _, FullHours.WithMinutes) => Precision.Minute,
            (_, _, FullHours.HourAlone) => Precision.Hour,
            _ => throw new InvalidOperationException($"{style.FullHours} is not a form of full hours."),
        };
    }

    private static string Write(int hour, LocalTime time, Precision precision, GermanDateTimeStyle style)
    {
        var invariant = CultureInfo.InvariantCulture;
        var separator = style.TimeSeparatorText;
        return precision switch
        {
            Precision.Hour => hour.ToString(invariant),
            Precision.Minute => string.Create(invariant, $"{hour:00}{separator}{time.Minute:00}"),
            _ => string.Create(invariant, $"{hour:00}{separator}{time.Minute:00}{separator}{time.Second:00}"),
        };
    }
}
