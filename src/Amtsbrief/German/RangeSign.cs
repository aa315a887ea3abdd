namespace Amtsbrief.German;

/// <summary>What stands between the two ends of a range of dates or times (Zeichen für „bis“).</summary>
public enum RangeSign
{
    /// <summary>
    /// An en dash with spaces, <c>9 – 12 Uhr</c>: the rule of DIN 5008 as sekretaria.de and journalismusausbildung.de
    /// report it.
    /// </summary>
    SpacedEnDash,

    /// <summary>An en dash without spaces, <c>9–12 Uhr</c>: the custom of Duden and of fine typography.</summary>
    EnDash,

    /// <summary>
    /// The word <c>bis</c>: <c>3. bis 5. Mai 2017</c>, and for times <c>von 9 bis 12 Uhr</c>. DIN 5008 is reported to
    /// prefer it at the end of a line and next to other dashes.
    /// </summary>
    Word,
}
