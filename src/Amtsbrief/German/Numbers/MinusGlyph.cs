namespace Amtsbrief.German.Numbers;

/// <summary>
/// The character before a negative number, joined to it. Sources on DIN 5008 do not agree which one it is.
/// </summary>
public enum MinusGlyph
{
    /// <summary>The minus sign (U+2212), as wide as a plus: that of fine typography.</summary>
    Minus,

    /// <summary>The hyphen-minus of the keyboard (U+002D).</summary>
    Hyphen,

    /// <summary>The en dash (U+2013).</summary>
    EnDash,
}
