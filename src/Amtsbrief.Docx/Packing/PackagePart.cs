namespace Amtsbrief.Docx.Packing;

/// <summary>One part of a package: its name without leading slash, its content type, its content and what it refers to.</summary>
internal sealed record PackagePart(string Name, string ContentType, PackedContent Content)
{
    internal IReadOnlyList<Relationship> Relationships { get; init; } = [];
}
