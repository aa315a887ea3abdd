namespace Amtsbrief.Signatures;

/// <summary>
/// The note that certifies a clean copy (Beglaubigungsvermerk): "Beglaubigt:" with name and office. Immutable and thread-safe.
/// </summary>
public sealed record Certification
{
    /// <summary>Who certifies.</summary>
    public required string Name { get; init; }

    /// <summary>The office (Amtsbezeichnung), printed below the name.</summary>
    public string? Office { get; init; }

    /// <summary>The note above the name; <see langword="null"/>, the default: the template's wording.</summary>
    public string? Note { get; init; }
}
