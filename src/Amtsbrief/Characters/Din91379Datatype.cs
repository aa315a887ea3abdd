namespace Amtsbrief.Characters;

/// <summary>
/// The datatypes of DIN 91379:2022-08 (Zeichen und definierte Zeichensequenzen in Unicode für die elektronische Verarbeitung von
/// Namen): which groups of characters data may hold.
/// </summary>
public enum Din91379Datatype
{
    /// <summary>Names of natural persons: Latin letters, space, apostrophes, hyphen, comma, full stop and the like.</summary>
    A,

    /// <summary>Names of places, streets with house numbers: what A has, digits and common signs.</summary>
    B,

    /// <summary>All normative characters: what B has, further signs, tab, line ends and the no-break space.</summary>
    C,

    /// <summary>
    /// Names of legal persons and products: what B has, further signs, Greek letters, quotation marks, raised and lowered
    /// figures.
    /// </summary>
    D,

    /// <summary>All characters of the norm: C and D together, and Cyrillic letters.</summary>
    E,
}
