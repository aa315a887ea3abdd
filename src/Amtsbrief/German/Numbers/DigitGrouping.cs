namespace Amtsbrief.German.Numbers;

/// <summary>What parts the groups of three digits (Gliederung von Zahlen).</summary>
public enum DigitGrouping
{
    /// <summary>Nothing: <c>1234567,89</c>.</summary>
    None,

    /// <summary>
    /// A narrow no-break space (U+202F), to both sides of the decimal comma: the rule of DIN 5008 as abzv.de ("Zahlen") and
    /// typolexikon.de report it.
    /// </summary>
    NarrowNoBreakSpace,

    /// <summary>
    /// A dot, before the decimal comma alone: <c>1.234.567,89</c>. DIN 5008 is reported to recommend it for money, since nothing
    /// can be written between.
    /// </summary>
    Dot,
}
