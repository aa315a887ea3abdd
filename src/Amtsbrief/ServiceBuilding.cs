namespace Amtsbrief;

/// <summary>A building where an agency can be visited (Dienstgebäude). Immutable and thread-safe.</summary>
public sealed record ServiceBuilding
{
    /// <summary>Street and house number (Straße und Hausnummer).</summary>
    public required string Street { get; init; }

    /// <summary>The postcode (Postleitzahl).</summary>
    public required string Postcode { get; init; }

    /// <summary>The town (Ort).</summary>
    public required string Town { get; init; }

    /// <summary>The building's name (Gebäude), if it has one; printed before the street.</summary>
    public string? Name { get; init; }
}
