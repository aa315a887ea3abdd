namespace Amtsbrief.Deadlines;

/// <summary>
/// What a law says about periods (Fristenrecht), as the rules that explanations cite. Immutable, thread-safe.
/// </summary>
public sealed partial record PeriodRules
{
    /// <summary>The rules of counting; the default is the Civil Code.</summary>
    public CountingNorms Counting { get; init; } = CountingNorms.CivilCode;

    /// <summary>What brings them to bear: <c>§ 31 Abs. 1 VwVfG</c>; the default is nothing, they apply by themselves.</summary>
    public ValueList<string> Reference { get; init; }

    /// <summary>The rule that a period which an authority sets begins the day after notification; the default is none.</summary>
    public string? SetByAuthority { get; init; }

    /// <summary>What moves an end from a Saturday, Sunday or holiday to the next working day.</summary>
    public required ValueList<string> Shift { get; init; }

    /// <summary>
    /// The exception for a definite day that was named as the end with reference to it; the default is none, such a day moves.
    /// </summary>
    public string? DefiniteDay { get; init; }

    /// <summary>The rule that periods of benefits do not move; the default is none.</summary>
    public string? Benefits { get; init; }

    /// <summary>The rule that dates which an authority sets stand; the default is none, they move.</summary>
    public string? Appointment { get; init; }
}
