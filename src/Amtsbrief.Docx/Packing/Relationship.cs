namespace Amtsbrief.Docx.Packing;

/// <summary>A relationship of a part, or of the package itself (ECMA-376 part 2, clause 9.3).</summary>
/// <param name="Id">Unique in the part that it starts from.</param>
/// <param name="Type">What the target is to the source: a URI.</param>
/// <param name="Target">A path relative to the source's folder, or an absolute URI if external.</param>
/// <param name="External">Whether the target lies outside the package.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool External = false);
