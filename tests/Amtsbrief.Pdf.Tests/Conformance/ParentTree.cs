using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>The way back from pages and annotations to their elements.</summary>
internal sealed class ParentTree
{
    private readonly Dictionary<int, IToken> _entries = [];
    private readonly PdfView _pdf;

    private ParentTree(PdfView pdf) => _pdf = pdf;

    internal static ParentTree Read(PdfView pdf)
    {
        var tree = new ParentTree(pdf);
        var numbers = pdf.Get(pdf.Dictionary(pdf.Dictionary(pdf.Catalog, "StructTreeRoot"), "ParentTree"), "Nums") as ArrayToken;
        foreach (var pair in (numbers?.Data ?? []).Chunk(2))
        {
            tree._entries[((NumericToken)pair[0]).Int] = pair[1];
        }

        return tree;
    }

    /// <summary>The elements of a page by sequence.</summary>
    internal IReadOnlyList<IndirectReference> Page(int? key) =>
        key is { } number && _entries.TryGetValue(number, out var entry) && _pdf.Resolve(entry) is ArrayToken elements
            ? [.. elements.Data.OfType<IndirectReferenceToken>().Select(reference => reference.Data)]
            : [];

    /// <summary>The element of an annotation.</summary>
    internal IndirectReference? Annotation(int? key) =>
        key is { } number && _entries.TryGetValue(number, out var entry) && entry is IndirectReferenceToken reference
            && _pdf.Resolve(entry) is DictionaryToken
            ? reference.Data
            : null;
}
