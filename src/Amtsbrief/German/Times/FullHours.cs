namespace Amtsbrief.German.Times;

/// <summary>How a time without minutes is written.</summary>
public enum FullHours
{
    /// <summary>
    /// The hour alone without a leading zero, <c>14 Uhr</c>, <c>7 Uhr</c>: the rule of DIN 5008 as sekretaria.de
    /// ("Uhrzeit") reports it. In a range whose other end has minutes, both ends have them: <c>14:00 – 16:30 Uhr</c>.
    /// </summary>
    HourAlone,

    /// <summary>With the minutes, <c>14.00 Uhr</c>, <c>07:00 Uhr</c>: the custom of many authorities.</summary>
    WithMinutes,
}
