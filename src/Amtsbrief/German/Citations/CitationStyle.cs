namespace Amtsbrief.German.Citations;

/// <summary>
/// The choices in which German letters differ when they cite law. Immutable and thread-safe. A value that its enumeration does
/// not name makes the function that needs it throw <see cref="InvalidOperationException"/>.
/// </summary>
/// <param name="Form">How the units are named.</param>
/// <param name="RangeSign">
/// What stands between the ends of a range; citations mostly have the word: <c>§§ 187 bis 193</c>.
/// </param>
public sealed record CitationStyle(CitationForm Form, RangeSign RangeSign)
{
    /// <summary>The form of most offices: <c>§ 58 Abs. 1 Satz 2 VwGO</c>, <c>§§ 187 bis 193 BGB</c>.</summary>
    public static CitationStyle Office { get; } = new(CitationForm.Abbreviated, RangeSign.Word);

    /// <summary>The form of statutes: <c>§ 58 Absatz 1 Satz 2 VwGO</c>.</summary>
    public static CitationStyle Statute { get; } = new(CitationForm.WrittenOut, RangeSign.Word);
}
