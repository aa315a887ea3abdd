namespace Amtsbrief.German.Names;

/// <summary>
/// Which academic titles a salutation speaks. Only professors and doctors are, a doctor once however many degrees there are:
/// "Prof. Dr. Dr. h. c." is "Professorin Dr." or "Professor Dr.", written out by the form of address; without one the
/// abbreviations stay. "Dipl.-Ing." and the like are not spoken.
/// </summary>
public enum SpokenTitles
{
    /// <summary>Both: "Sehr geehrte Frau Professorin Dr. Beispiel,".</summary>
    All,

    /// <summary>The higher one: "Sehr geehrte Frau Professorin Beispiel,".</summary>
    Highest,

    /// <summary>None: "Sehr geehrte Frau Beispiel,".</summary>
    None,
}
