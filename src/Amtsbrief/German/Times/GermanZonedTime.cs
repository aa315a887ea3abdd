using Amtsbrief.German.Dates;
using NodaTime;
using NodaTime.TimeZones;
using static System.FormattableString;

namespace Amtsbrief.German.Times;

/// <summary>
/// Writes and reads moments with their time zone. The zone is named where it is not that of Germany, or where German clocks
/// show a time twice: <c>26. Oktober 2025, 02:30 Uhr MESZ</c>. Nothing is guessed when clocks are turned. Pure functions over
/// the zones that NodaTime brings along: the zone of the process plays no part, thread-safe.
/// </summary>
public static partial class GermanZonedTime
{
    private const string Summer = "MESZ";
    private const string Standard = "MEZ";

    private static readonly Offset _summerOffset = Offset.FromHours(2);
    private static readonly Offset _standardOffset = Offset.FromHours(1);

    /// <summary>The time zone of Germany (gesetzliche Zeit nach dem Einheiten- und Zeitgesetz), <c>Europe/Berlin</c>.</summary>
    public static DateTimeZone GermanZone => DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>
    /// Whether clocks may be turned on a day, which spares most letters the reading of the zones: since 1996 they are on the
    /// last Sundays of March and October (Sommerzeitverordnung).
    /// </summary>
    internal static bool MayTurnClocks(LocalDate day) =>
        day.Year < 1996 || (day is { Month: 3 or 10, Day: >= 25 } && day.DayOfWeek == IsoDayOfWeek.Sunday);

    /// <summary>Tells how often German clocks show a date and time.</summary>
    /// <param name="time">The date and time.</param>
    /// <returns>Once, never or twice, with the moments.</returns>
    public static LocalTimeMapping Map(LocalDateTime time)
    {
        var mapping = GermanZone.MapLocal(time.WithCalendar(CalendarSystem.Iso));
        return mapping.Count switch
        {
            1 => new LocalTimeMapping.Once(mapping.Single()),
            2 => new LocalTimeMapping.Twice(mapping.First(), mapping.Last()),
            _ => new LocalTimeMapping.Skipped(
                mapping.EarlyInterval.IsoLocalEnd, mapping.LateInterval.Start.InZone(GermanZone)),
        };
    }

    /// <summary>
    /// Writes a moment: <c>31. März 2017, 14:30 Uhr</c> in Germany, <c>31. März 2017, 08:30 Uhr (UTC−4)</c> elsewhere, or with
    /// the name of the zone <c>31. März 2017, 08:30 Uhr (Ortszeit New York, UTC−4)</c>.
    /// </summary>
    /// <param name="time">The moment, of the years 1 to 9999, in whole seconds.</param>
    /// <param name="dateFormat">How to write the date.</param>
    /// <param name="style">How to write the time, and the names.</param>
    /// <param name="zoneName">
    /// What the zone is called, without brackets and commas; printed only where it is not German time. None: the offset alone.
    /// </param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is before 1, or the format is none of the named ones.</exception>
    /// <exception cref="ArgumentException">
    /// The time has a fraction of a second, or the offset a fraction of a minute, which would be lost; or the name of the zone
    /// is empty or has a bracket or comma.
    /// </exception>
    public static string Format(
        ZonedDateTime time, GermanDateFormat dateFormat, GermanDateTimeStyle style, string? zoneName = null)
    {
        ArgumentNullException.ThrowIfNull(style);
        if (zoneName is not null && (zoneName.AsSpan().IsWhiteSpace() || zoneName.AsSpan().IndexOfAny("(),") >= 0))
        {
            throw new ArgumentException("The name of a zone has characters, but no brackets and commas.", nameof(zoneName));
        }

        var local = GermanDateTime.Format(time.Date, new EventTime.At(time.TimeOfDay), dateFormat, style);
        return (IsGerman(time), Map(time.LocalDateTime)) switch
        {
            (true, LocalTimeMapping.Once) => local,
            (true, LocalTimeMapping.Twice twice) when IsUsual(twice) =>
                $"{local} {(time.Offset == _summerOffset ? Summer : Standard)}",
            (false, _) when zoneName is not null => $"{local} ({zoneName}, {Write(time.Offset)})",
            _ => $"{local} ({Write(time.Offset)})",
        };
    }

    // In 1945 and 1947 clocks went to other offsets as well.
    private static bool IsUsual(LocalTimeMapping.Twice twice) =>
        twice.Earlier.Offset == _summerOffset && twice.Later.Offset == _standardOffset;

    // Another zone is German time if it has German offsets for good, not just today; Büsingen is the one in Germany.
    private static bool IsGerman(ZonedDateTime time) => time.Zone.Id is "Europe/Berlin" or "Europe/Busingen"
        && GermanZone.GetUtcOffset(time.ToInstant()) == time.Offset
        && time.Offset.Seconds % 3600 == 0;

    private static string Write(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        if (offset.Seconds % 60 != 0)
        {
            throw new ArgumentException(
                "The offset of the zone has a fraction of a minute, which would be lost.", nameof(offset));
        }

        var sign = offset.Seconds < 0 ? '−' : '+';
        return minutes switch
        {
            0 => "UTC",
            _ when minutes % 60 == 0 => Invariant($"UTC{sign}{minutes / 60}"),
            _ => Invariant($"UTC{sign}{minutes / 60}:{minutes % 60:00}"),
        };
    }
}
