using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Composing;

/// <summary>A part that the main part refers to.</summary>
/// <param name="Id">The id of the relationship that leads to it.</param>
/// <param name="Relation">What it is to the main part.</param>
/// <param name="File">Its name in the folder of the main part.</param>
/// <param name="ContentType">Its content type.</param>
/// <param name="Content">What it holds.</param>
/// <param name="References">What it refers to itself, if it can.</param>
internal sealed record PartOfDocument(
    string Id, string Relation, string File, string ContentType, PackedContent Content, PartReferences? References = null)
{
    internal Relationship Relationship => new(Id, Relation, File);

    internal PackagePart Part => new("word/" + File, ContentType, Content)
    {
        Relationships = References?.Relationships ?? [],
    };
}
