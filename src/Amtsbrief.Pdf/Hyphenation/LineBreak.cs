namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>Whether a line may end inside a word before a character, and what shows the break.</summary>
internal enum LineBreak : byte
{
    /// <summary>The line may not end here.</summary>
    None,

    /// <summary>A hyphen must be added at the end of the line (Trennstrich).</summary>
    AddedHyphen,

    /// <summary>A hyphen must be added as well, where two parts of a compound meet (Wortfuge).</summary>
    JointHyphen,

    /// <summary>The soft hyphen before the character (U+00AD, bedingter Trennstrich) becomes visible.</summary>
    SoftHyphen,

    /// <summary>The hyphen before the character (Bindestrich) stands there anyhow; nothing is added.</summary>
    HardHyphen,
}
