namespace Amtsbrief.German.Citations;

/// <summary>How the units of a provision are named.</summary>
public enum CitationForm
{
    /// <summary>The form of most offices: <c>§ 58 Abs. 1 Satz 2 VwGO</c>, <c>Art. 3 Abs. 1 GG</c>.</summary>
    Abbreviated,

    /// <summary>The form of statutes and of the Handbuch der Rechtsförmlichkeit: <c>§ 58 Absatz 1 Satz 2 VwGO</c>.</summary>
    WrittenOut,

    /// <summary>The form of courts and commentaries: <c>§ 58 Abs. 1 S. 2 VwGO</c>, <c>lit. a</c>.</summary>
    Shortest,
}
