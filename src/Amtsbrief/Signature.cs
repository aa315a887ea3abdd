using System.Text.Json.Serialization;
using Amtsbrief.Signatures;

namespace Amtsbrief;

/// <summary>How a letter is signed (Unterschrift). A closed family; further ones are in <c>Amtsbrief.Signatures</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RenderedSignature), "rendered")]
[JsonDerivedType(typeof(HandSignature), "hand")]
[JsonDerivedType(typeof(ImageSignature), "image")]
[JsonDerivedType(typeof(AutomatedIssue), "automated")]
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
public sealed record RenderedSignature : PersonSignature;
