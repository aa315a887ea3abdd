namespace Amtsbrief.Holidays;

/// <summary>
/// The sixteen Länder, named by the letters of their ISO 3166-2 codes. What they are called in German says
/// <see cref="FederalStates.NameOf"/>.
/// </summary>
public enum FederalState
{
    /// <summary>Baden-Württemberg.</summary>
    BW,

    /// <summary>Bavaria (Bayern).</summary>
    BY,

    /// <summary>Berlin.</summary>
    BE,

    /// <summary>Brandenburg.</summary>
    BB,

    /// <summary>Bremen.</summary>
    HB,

    /// <summary>Hamburg.</summary>
    HH,

    /// <summary>Hesse (Hessen).</summary>
    HE,

    /// <summary>Mecklenburg-Western Pomerania (Mecklenburg-Vorpommern).</summary>
    MV,

    /// <summary>Lower Saxony (Niedersachsen).</summary>
    NI,

    /// <summary>North Rhine-Westphalia (Nordrhein-Westfalen).</summary>
    NW,

    /// <summary>Rhineland-Palatinate (Rheinland-Pfalz).</summary>
    RP,

    /// <summary>Saarland.</summary>
    SL,

    /// <summary>Saxony (Sachsen).</summary>
    SN,

    /// <summary>Saxony-Anhalt (Sachsen-Anhalt).</summary>
    ST,

    /// <summary>Schleswig-Holstein.</summary>
    SH,

    /// <summary>Thuringia (Thüringen).</summary>
    TH,
}
