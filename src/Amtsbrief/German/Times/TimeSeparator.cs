namespace Amtsbrief.German.Times;

/// <summary>What stands between hours and minutes.</summary>
public enum TimeSeparator
{
    /// <summary>A colon, <c>14:30 Uhr</c>: the rule of DIN 5008 as sekretaria.de ("Uhrzeit") reports it.</summary>
    Colon,

    /// <summary>A dot, <c>14.30 Uhr</c>: not DIN 5008, but known to Duden and usual in the letters of many authorities.</summary>
    Dot,
}
