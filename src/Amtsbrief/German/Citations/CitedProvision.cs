namespace Amtsbrief.German.Citations;

/// <summary>A provision of a law, or a range of them, perhaps down to a unit. Immutable and thread-safe.</summary>
/// <param name="Number">The number behind the sign.</param>
/// <param name="Parts">Its units from the greatest to the smallest; none for the whole provision.</param>
public sealed record CitedProvision(CitedNumber Number, params ValueList<CitationPart> Parts)
{
    /// <summary>
    /// Further units of the same provision, each list from the greatest to the smallest: <c>Abs. 2</c> in <c>§ 48 Abs. 1 Satz 1,
    /// Abs. 2</c>; none by default, and none for the whole provision.
    /// </summary>
    public ValueList<ValueList<CitationPart>> Further { get; init; }

    /// <summary>Makes a whole provision of a string.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator CitedProvision(string number) => FromString(number);

    /// <summary>Makes a whole provision of a string.</summary>
    /// <param name="number">The number, as <see cref="CitedNumber"/> takes it.</param>
    /// <returns>The provision.</returns>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentException">The number has another form.</exception>
    public static CitedProvision FromString(string number) => new(CitedNumber.FromString(number));
}
