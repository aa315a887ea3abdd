namespace Amtsbrief.Signatures;

/// <summary>
/// A note in place of a signature: the letter was issued by machine and is valid without one (§ 37 (5) VwVfG, § 33 (5) SGB X,
/// § 119 (3) AO). Excludes any other signature. Immutable and thread-safe.
/// </summary>
public sealed record AutomatedIssue : Signature
{
    /// <summary>The note; <see langword="null"/>, the default: the template's wording.</summary>
    public string? Note { get; init; }
}
