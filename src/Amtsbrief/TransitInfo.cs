namespace Amtsbrief;

/// <summary>
/// How to get to a service building by public transport (öffentliche Verkehrsmittel): printed as
/// "Rheinbahn Linien 704, 709" over "Haltestelle: Stadttor". Immutable and thread-safe.
/// </summary>
public sealed record TransitInfo
{
    /// <summary>The transport company or the means (Verkehrsunternehmen), such as "Rheinbahn" or "Bus".</summary>
    public required string Operator { get; init; }

    /// <summary>The lines (Linien), such as "704"; none if the operator says enough.</summary>
    public ValueList<string> Lines { get; init; } = [];

    /// <summary>The stop (Haltestelle).</summary>
    public required string Stop { get; init; }
}
