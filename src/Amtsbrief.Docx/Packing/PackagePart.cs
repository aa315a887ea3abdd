namespace Amtsbrief.Docx.Packing;

/// <summary>One part of a package: its name without leading slash, its content type, its bytes and what it refers to.</summary>
internal sealed record PackagePart(string Name, string ContentType, ReadOnlyMemory<byte> Content)
{
    internal IReadOnlyList<Relationship> Relationships { get; init; } = [];
}
