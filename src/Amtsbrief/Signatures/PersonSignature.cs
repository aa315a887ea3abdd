namespace Amtsbrief.Signatures;

/// <summary>A signature of a person (Unterschrift einer Person). Immutable and thread-safe.</summary>
public abstract record PersonSignature : Signature
{
    private protected PersonSignature()
    {
    }

    /// <summary>
    /// On whose behalf the person signs (Zeichnungszusatz), on a line above the name: "Im Auftrag", "In Vertretung", in Lower
    /// Saxony "Im Auftrage"; the head of an authority has none (GGO § 18).
    /// </summary>
    public string? Addition { get; init; }

    /// <summary>The name of the person who signed.</summary>
    public required string Name { get; init; }

    /// <summary>The unit or function (Organisationseinheit, Funktion), printed below the name.</summary>
    public string? Unit { get; init; }
}
