namespace Amtsbrief.Signatures;

/// <summary>
/// Room for a handwritten signature (eigenhändige Unterschrift) above the typed name; the template says how much, three blank
/// lines in DIN 5008. Immutable and thread-safe.
/// </summary>
public sealed record HandSignature : PersonSignature;
