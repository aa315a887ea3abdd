using System.Text;

namespace Amtsbrief.German.Citations;

/// <summary>
/// A citation of law (Normzitat) as data: <c>§ 58 Abs. 1 Satz 2 VwGO</c>, <c>§§ 3 und 4</c>, <c>§§ 57 ff.</c>,
/// <c>Art. 3 Abs. 1 GG</c>, perhaps with others it is read together with: <c>§ 31 Abs. 1 VwVfG i. V. m. § 187 Abs. 1 BGB</c>.
/// Whether the law has the provision is not checked. Immutable and thread-safe.
/// </summary>
public sealed partial record Citation
{
    /// <summary>Makes a citation.</summary>
    /// <param name="sign">What the provisions are called.</param>
    /// <param name="provisions">The provisions, at least one.</param>
    /// <param name="law">The law as it is printed: <c>VwGO</c>, <c>SGB X</c>, <c>der Abgabenordnung</c>; none by default.</param>
    /// <param name="following">What follows the last provision, or its last unit.</param>
    /// <exception cref="ArgumentException">
    /// There is no provision, or one that is null, or a unit without a number, or further units without first ones, or the law
    /// begins like a part of the citation, or names another one.
    /// </exception>
    public Citation(
        CitationSign sign, ValueList<CitedProvision> provisions, string? law = null, Following following = Following.None)
    {
        if (provisions.IsEmpty || !provisions.All(IsWhole))
        {
            throw new ArgumentException("A citation has provisions, and each unit of them has a number.", nameof(provisions));
        }

        if (law is not null && !CitationWords.IsLaw(law))
        {
            throw new ArgumentException(
                "The name of a law begins with a letter, not like a part of a citation, and is one law.", nameof(law));
        }

        Sign = sign;
        Following = following;
        Provisions = provisions;
        Law = law is null ? null : CitationWords.WithPlainSpaces(law);
    }

    /// <summary>What the provisions are called.</summary>
    public CitationSign Sign { get; }

    /// <summary>The provisions, at least one.</summary>
    public ValueList<CitedProvision> Provisions { get; }

    /// <summary>The law as it is printed; null where the text names it elsewhere.</summary>
    public string? Law { get; }

    /// <summary>What follows the last provision, or its last unit.</summary>
    public Following Following { get; }

    /// <summary>
    /// The citations that this one is read together with (in Verbindung mit), which have none themselves; none by default.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is null or has such citations itself.</exception>
    public ValueList<Citation> With
    {
        get;
        init => field = value.All(citation => citation is { With.IsEmpty: true })
            ? value
            : throw new ArgumentException("Citations in one chain are there, and have no chain of their own.", nameof(With));
    }

    /// <summary>
    /// Writes the citation. Several whole provisions share one sign, <c>§§ 3 und 4</c>; where units are named each has its own,
    /// <c>§ 3 Abs. 1 und § 4 Abs. 2</c>. Citations it is read together with follow <c>i. V. m.</c>, written out <c>in Verbindung
    /// mit</c>.
    /// </summary>
    /// <param name="style">The choices.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public string ToString(CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var text = new StringBuilder();
        Append(text, style);
        foreach (var citation in With)
        {
            citation.Append(text.Append(CitationWords.Link(style.Form)), style);
        }

        return text.ToString();
    }

    /// <summary>The citation in the form of most offices: <c>§ 58 Abs. 1 Satz 2 VwGO</c>.</summary>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    public override string ToString() => ToString(CitationStyle.Office);

    private static bool IsWhole(CitedProvision? provision) => provision is { Number: not null }
        && provision.Parts.All(HasNumbers) && (provision.Further.IsEmpty || !provision.Parts.IsEmpty)
        && provision.Further.All(parts => !parts.IsEmpty && parts.All(HasNumbers));

    private static bool HasNumbers(CitationPart? part) =>
        part is { Numbers.IsEmpty: false } && part.Numbers.All(number => number is not null);

    // A whole provision and those behind it are several; behind a unit others of its kind follow.
    private static bool AreSeveral(CitedProvision provision, Following following) =>
        provision.Number.Through is not null || (following != Following.None && provision.Parts.IsEmpty);
}
