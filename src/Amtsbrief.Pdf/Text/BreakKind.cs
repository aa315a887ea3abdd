namespace Amtsbrief.Pdf.Text;

/// <summary>How a line may end between two characters.</summary>
internal enum BreakKind : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As the text stands: after spaces, hyphens and dashes.</summary>
    Plain,

    /// <summary>With a hyphen added, where the author allowed it.</summary>
    SoftHyphen,

    /// <summary>With a hyphen added, where parts of a compound meet.</summary>
    Joint,

    /// <summary>With a hyphen added, inside a part.</summary>
    Syllable,

    /// <summary>Only if the line fits in no other way: inside long addresses.</summary>
    Emergency,
}
