using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.CrossReference;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>A finished file as low-level tokens.</summary>
internal sealed class PdfView : IDisposable
{
    private readonly PdfDocument _document;
    private readonly List<IndirectReference> _pageReferences = [];

    internal PdfView(byte[] bytes)
    {
        Bytes = bytes;
        _document = PdfDocument.Open(bytes);
        Pages = [.. _document.GetPages()];
        CollectPages(Dictionary(Catalog, "Pages"));
        Structure = StructureReader.Read(this);
        Marks = [.. Pages.Select(MarkedText.ReadAll)];
    }

    internal byte[] Bytes { get; }

    internal IReadOnlyList<Page> Pages { get; }

    /// <summary>The text of each marked-content sequence, page by page.</summary>
    internal IReadOnlyList<IReadOnlyDictionary<int, MarkedText>> Marks { get; }

    /// <summary>The root of the structure tree, or null.</summary>
    internal StructureNode? Structure { get; }

    internal DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    internal TrailerDictionary Trailer => _document.Structure.Trailer;

    /// <summary>All objects of the file.</summary>
    internal IEnumerable<IToken> Objects => _document.Structure.CrossReferenceTable.ObjectOffsets.Keys
        .Select(reference => _document.Structure.GetObject(reference).Data);

    internal IEnumerable<StreamToken> Streams => Objects.OfType<StreamToken>();

    internal IEnumerable<DictionaryToken> Dictionaries => Objects
        .Select(token => token as DictionaryToken ?? (token as StreamToken)?.StreamDictionary)
        .OfType<DictionaryToken>();

    public void Dispose() => _document.Dispose();

    internal IToken? Resolve(IToken? token) =>
        token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data)?.Data : token;

    internal IToken? Get(DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.TryGet(NameToken.Create(key), out var value) ? Resolve(value) : null;

    internal DictionaryToken? Dictionary(DictionaryToken? dictionary, string key) =>
        Get(dictionary, key) is var value && value is StreamToken stream ? stream.StreamDictionary : value as DictionaryToken;

    internal string? Name(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data;

    internal int? Integer(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as NumericToken)?.Int;

    internal string? Text(DictionaryToken? dictionary, string key) => Get(dictionary, key) switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };

    internal IEnumerable<IToken> Array(DictionaryToken? dictionary, string key) =>
        (Get(dictionary, key) as ArrayToken)?.Data.Select(item => Resolve(item)!) ?? [];

    internal static byte[] Decode(StreamToken stream) => stream.Decode(DefaultFilterProvider.Instance).ToArray();

    /// <summary>The place of a page among the pages, or -1.</summary>
    internal int IndexOf(IToken? page) =>
        page is IndirectReferenceToken reference ? _pageReferences.FindIndex(known => known.Equals(reference.Data)) : -1;

    /// <summary>The page that an annotation leads to; null if it leads to none.</summary>
    internal int? PageOf(DictionaryToken? annotation) =>
        Get(annotation, "Dest") is ArrayToken { Length: > 0 } place && IndexOf(place[0]) is >= 0 and var page ? page : null;

    private void CollectPages(DictionaryToken? node)
    {
        foreach (var kid in ((ArrayToken)Get(node, "Kids")!).Data.Cast<IndirectReferenceToken>())
        {
            var dictionary = (DictionaryToken)Resolve(kid)!;
            if (Name(dictionary, "Type") == "Page")
            {
                _pageReferences.Add(kid.Data);
            }
            else
            {
                CollectPages(dictionary);
            }
        }
    }
}
