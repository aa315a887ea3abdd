namespace Amtsbrief;

/// <summary>Where something stands between left and right (Ausrichtung).</summary>
public enum HorizontalAlignment
{
    /// <summary>Flush left (linksbündig).</summary>
    Left,

    /// <summary>Centred (zentriert).</summary>
    Center,

    /// <summary>Flush right (rechtsbündig).</summary>
    Right,
}
