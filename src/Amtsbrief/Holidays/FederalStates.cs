namespace Amtsbrief.Holidays;

/// <summary>German names and codes of the Länder. Pure functions, thread-safe.</summary>
public static class FederalStates
{
    /// <summary>The sixteen Länder, in the order of the enumeration.</summary>
    public static ValueList<FederalState> All { get; } = ValueList.Create<FederalState>(Enum.GetValues<FederalState>());

    /// <summary>The short German name: <c>Nordrhein-Westfalen</c>.</summary>
    /// <param name="state">The Land.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the sixteen.</exception>
    public static string NameOf(FederalState state) => state switch
    {
        FederalState.BW => "Baden-Württemberg",
        FederalState.BY => "Bayern",
        FederalState.BE => "Berlin",
        FederalState.BB => "Brandenburg",
        FederalState.HB => "Bremen",
        FederalState.HH => "Hamburg",
        FederalState.HE => "Hessen",
        FederalState.MV => "Mecklenburg-Vorpommern",
        FederalState.NI => "Niedersachsen",
        FederalState.NW => "Nordrhein-Westfalen",
        FederalState.RP => "Rheinland-Pfalz",
        FederalState.SL => "Saarland",
        FederalState.SN => "Sachsen",
        FederalState.ST => "Sachsen-Anhalt",
        FederalState.SH => "Schleswig-Holstein",
        FederalState.TH => "Thüringen",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This is none of the sixteen Länder."),
    };

    /// <summary>The Land as a place in a sentence: <c>in Hessen</c>, but <c>im Saarland</c>.</summary>
    /// <param name="state">The Land.</param>
    /// <returns>The preposition and the name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the sixteen.</exception>
    public static string PlaceOf(FederalState state) => (state == FederalState.SL ? "im " : "in ") + NameOf(state);

    /// <summary>The code of ISO 3166-2: <c>DE-NW</c>.</summary>
    /// <param name="state">The Land.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the sixteen.</exception>
    public static string CodeOf(FederalState state) => Enum.IsDefined(state)
        ? $"DE-{state}"
        : throw new ArgumentOutOfRangeException(nameof(state), state, "This is none of the sixteen Länder.");
}
