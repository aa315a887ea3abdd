namespace Amtsbrief.German.Grammar;

/// <summary>The grammatical gender of a noun (Genus), or the plural, which has none.</summary>
public enum GermanGender
{
    /// <summary>"der" (Maskulinum).</summary>
    Masculine,

    /// <summary>"die" (Femininum).</summary>
    Feminine,

    /// <summary>"das" (Neutrum).</summary>
    Neuter,

    /// <summary>"die" of several (Plural).</summary>
    Plural,
}
