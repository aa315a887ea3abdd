namespace Amtsbrief.Blocks;

/// <summary>What stands before the items of a list (Aufzählungszeichen).</summary>
public enum ListStyle
{
    /// <summary>A bullet at the first level, dashes below.</summary>
    Bullet,

    /// <summary>Arabic numerals: <c>1.</c></summary>
    Arabic,

    /// <summary>Small letters: <c>a)</c>; after z comes aa.</summary>
    LowerLetter,

    /// <summary>Capital letters: <c>A)</c>; after Z comes AA.</summary>
    UpperLetter,

    /// <summary>Small Roman numerals: <c>i.</c></summary>
    LowerRoman,

    /// <summary>Roman numerals: <c>I.</c></summary>
    UpperRoman,
}
