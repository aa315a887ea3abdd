using System.Text.Json.Serialization;

namespace Amtsbrief;

/// <summary>How a letter is signed (Unterschrift). A closed family.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RenderedSignature), "rendered")]
public abstract record Signature
{
    private protected Signature()
    {
    }
}

/// <summary>
/// The name in place of a handwritten signature (Namenswiedergabe): "gez." and the name, the unit below (§ 37 (3) VwVfG:
/// signature or rendering of the name). Immutable and thread-safe.
/// </summary>
public sealed record RenderedSignature : Signature
{
    /// <summary>The name of the person who signed.</summary>
    public required string Name { get; init; }

    /// <summary>The unit or function (Organisationseinheit), printed below the name.</summary>
    public string? Unit { get; init; }
}
