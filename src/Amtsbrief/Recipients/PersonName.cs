namespace Amtsbrief.Recipients;

/// <summary>
/// The name of a person (Name), its parts told apart so that addresses and salutations can be derived from the same data. A
/// plain string is a name as well, <c>Name = "Dr. Anna Beispiel"</c>: it has nothing but <see cref="Family"/>, and is printed
/// and spoken as it stands. Immutable and thread-safe.
/// </summary>
public sealed record PersonName
{
    /// <summary>
    /// The academic titles in the order in which they are printed (akademische Grade und Titel): "Prof. Dr. h. c.". Salutations
    /// speak professors and doctors alone; see <see cref="German.Names.SpokenTitles"/>.
    /// </summary>
    public string? Titles { get; init; }

    /// <summary>The given names (Vornamen) as far as they are printed.</summary>
    public string? Given { get; init; }

    /// <summary>
    /// The former title of nobility with its preposition (Adelsbezeichnung): "Gräfin von", "Freiherr zu". Part of the family name
    /// since 1919 (Art. 109 WRV), inflected by gender; it stands behind titles and given names.
    /// </summary>
    public string? Nobility { get; init; }

    /// <summary>The family name (Familienname), with a preposition that is no title: "von Beispiel".</summary>
    public required string Family { get; init; }

    /// <summary>What stands behind the name: "jun.", "M. Sc.", "MdB". Never spoken.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether nothing but the family name is told apart, as in a name that was given as a string.</summary>
    internal bool IsPlain => (Titles, Given, Nobility, Suffix) is (null, null, null, null);

    /// <summary>Makes a name that is printed and spoken as it stands.</summary>
    /// <param name="name">The name: "Dr. Anna Beispiel".</param>
    /// <returns>The name.</returns>
    public static PersonName Of(string name) => new() { Family = name };

    /// <summary>Makes a name that is printed and spoken as it stands.</summary>
    /// <param name="name">The name: "Dr. Anna Beispiel".</param>
    public static implicit operator PersonName(string name) => Of(name);

    /// <summary>The name as it is printed: "Prof. Dr. Anna Gräfin von Beispiel".</summary>
    /// <returns>All parts that there are, a space between them.</returns>
    public override string ToString() => Words.Join(Titles, Given, Nobility, Family, Suffix);
}
