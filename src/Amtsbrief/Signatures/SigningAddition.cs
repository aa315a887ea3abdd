namespace Amtsbrief.Signatures;

/// <summary>What one who signs writes above the name (Zeichnungszusatz). Immutable and thread-safe.</summary>
/// <param name="Role">In what capacity they sign.</param>
/// <param name="Text">The words: "Im Auftrag"; <see langword="null"/>: none.</param>
public sealed record SigningAddition(SignerRole Role, string? Text);
