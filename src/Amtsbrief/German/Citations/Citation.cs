using System.Text;

namespace Amtsbrief.German.Citations;

/// <summary>
/// A citation of law (Normzitat) as data: <c>§ 58 Abs. 1 Satz 2 VwGO</c>, <c>§§ 3 und 4</c>, <c>§§ 57 ff.</c>,
/// <c>Art. 3 Abs. 1 GG</c>. Whether the law has the provision is not checked. Immutable and thread-safe.
/// </summary>
public sealed partial record Citation
{
    /// <summary>Makes a citation.</summary>
    /// <param name="sign">What the provisions are called.</param>
    /// <param name="provisions">The provisions, at least one.</param>
    /// <param name="law">The law as it is printed: <c>VwGO</c>, <c>SGB X</c>, <c>der Abgabenordnung</c>; none by default.</param>
    /// <param name="following">What follows the last provision; only behind whole provisions.</param>
    /// <exception cref="ArgumentException">
    /// There is no provision, or one that is null, or a unit without a number, or the law begins like a part of the citation, or
    /// something follows a unit.
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
                "The name of a law begins with a letter, and not like a part of a citation.", nameof(law));
        }

        if (following != Following.None && provisions.Any(provision => !provision.Parts.IsEmpty))
        {
            throw new ArgumentException("Provisions follow whole provisions alone.", nameof(following));
        }

        Sign = sign;
        Following = following;
        Provisions = provisions;
        Law = law?.Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }

    /// <summary>What the provisions are called.</summary>
    public CitationSign Sign { get; }

    /// <summary>The provisions, at least one.</summary>
    public ValueList<CitedProvision> Provisions { get; }

    /// <summary>The law as it is printed; null where the text names it elsewhere.</summary>
    public string? Law { get; }

    /// <summary>What follows the last provision.</summary>
    public Following Following { get; }

    /// <summary>
    /// Writes the citation. Several whole provisions share one sign, <c>§§ 3 und 4</c>; where units are named each has its own,
    /// <c>§ 3 Abs. 1 und § 4 Abs. 2</c>.
    /// </summary>
    /// <param name="style">The choices.</param>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    public string ToString(CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var (text, range) = (new StringBuilder(), RangeSigns.Of(style.RangeSign));
        var sharesSign = Provisions.All(provision => provision.Parts.IsEmpty);
        var isSeveral = Following != Following.None || Provisions.Count > 1;
        for (var at = 0; at < Provisions.Count; at++)
        {
            var provision = Provisions[at];
            text.Append(Joint(at, Provisions.Count));
            if (at == 0 || !sharesSign)
            {
                var severalHere = provision.Number.Through is not null || (isSeveral && sharesSign);
                text.Append(CitationWords.Sign(Sign, severalHere, style.Form)).Append(' ');
            }

            Append(text, provision.Number, range);
            foreach (var part in provision.Parts)
            {
                text.Append(' ').Append(CitationWords.Of(part.Unit, style.Form)).Append(' ');
                for (var number = 0; number < part.Numbers.Count; number++)
                {
                    Append(text.Append(Joint(number, part.Numbers.Count)), part.Numbers[number], range);
                }
            }
        }

        text.Append(Following switch
        {
            Following.Next => " f.",
            Following.Onward => " ff.",
            Following.None => "",
            _ => throw new InvalidOperationException($"{Following} says nothing of what follows."),
        });
        return Law is null ? text.ToString() : text.Append(' ').Append(Law).ToString();
    }

    /// <summary>The citation in the form of most offices: <c>§ 58 Abs. 1 Satz 2 VwGO</c>.</summary>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    public override string ToString() => ToString(CitationStyle.Office);

    private static bool IsWhole(CitedProvision? provision) => provision is { Number: not null } && provision.Parts.All(
        part => part is { Numbers.IsEmpty: false } && part.Numbers.All(number => number is not null));

    private static string Joint(int at, int count) => at == 0 ? "" : at == count - 1 ? " und " : ", ";

    private static void Append(StringBuilder text, CitedNumber number, string range)
    {
        text.Append(number.First);
        if (number.Through is { } through)
        {
            text.Append(range).Append(through);
        }
    }
}
