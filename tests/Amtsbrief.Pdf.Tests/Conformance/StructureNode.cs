using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>A structure element as the file has it.</summary>
internal sealed record StructureNode(
    string Type,
    IndirectReference Reference,
    DictionaryToken Dictionary,
    StructureNode? Parent)
{
    /// <summary>Elements, <see cref="ContentKid"/>s and <see cref="AnnotationKid"/>s in order.</summary>
    internal List<object> Kids { get; } = [];

    internal IEnumerable<StructureNode> Elements => Kids.OfType<StructureNode>();

    internal IEnumerable<StructureNode> SelfAndDescendants => Elements.SelectMany(kid => kid.SelfAndDescendants).Prepend(this);

    /// <summary>All sequences under the element in the order of the tree.</summary>
    internal IEnumerable<ContentKid> Contents => Kids.SelectMany(kid => kid switch
    {
        ContentKid content => [content],
        StructureNode element => element.Contents,
        _ => [],
    });

    public override string ToString() => Type;
}
