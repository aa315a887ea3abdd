namespace Amtsbrief.Recipients;

/// <summary>
/// The form of address of a person (Anrede). It is asked for and never inferred from a first name (DIN 5008, as handbooks
/// report it).
/// </summary>
public enum FormOfAddress
{
    /// <summary>None: it is not known or not wanted, as with neutral address. Salutations then name the person in full.</summary>
    None,

    /// <summary>"Frau", in addresses and salutations alike.</summary>
    Frau,

    /// <summary>"Herr" in salutations, "Herrn" in addresses, which are in the accusative.</summary>
    Herr,
}
