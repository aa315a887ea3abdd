using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Reads the structure tree of a file.</summary>
internal static class StructureReader
{
    internal static StructureNode? Read(PdfView pdf)
    {
        var root = pdf.Dictionary(pdf.Catalog, "StructTreeRoot");
        if (root is null || !root.TryGet(NameToken.Create("K"), out var kids))
        {
            return null;
        }

        var top = kids is ArrayToken { Length: 1 } array ? array[0] : kids;
        return top is IndirectReferenceToken reference ? ReadElement(pdf, reference.Data, parent: null) : null;
    }

    private static StructureNode ReadElement(PdfView pdf, IndirectReference reference, StructureNode? parent)
    {
        var dictionary = (DictionaryToken)pdf.Resolve(new IndirectReferenceToken(reference))!;
        var node = new StructureNode(pdf.Name(dictionary, "S") ?? "?", reference, dictionary, parent);
        dictionary.TryGet(NameToken.Create("Pg"), out var page);
        if (dictionary.TryGet(NameToken.K, out var kids))
        {
            foreach (var kid in kids is ArrayToken array ? array.Data : [kids])
            {
                node.Kids.Add(ReadKid(pdf, node, kid, page));
            }
        }

        return node;
    }

    private static object ReadKid(PdfView pdf, StructureNode node, IToken kid, IToken? page)
    {
        switch (kid)
        {
            case NumericToken id:
                return new ContentKid(pdf.IndexOf(page), id.Int);
            case DictionaryToken reference when pdf.Name(reference, "Type") == "MCR":
                return new ContentKid(
                    pdf.IndexOf(reference.TryGet(NameToken.Create("Pg"), out var own) ? own : page),
                    pdf.Integer(reference, "MCID") ?? -1);
            case DictionaryToken reference when pdf.Name(reference, "Type") == "OBJR":
                return new AnnotationKid(pdf.Dictionary(reference, "Obj"));
            case IndirectReferenceToken element:
                return ReadElement(pdf, element.Data, node);
            default:
                throw new InvalidOperationException($"{node.Type} has a kid that is nothing known: {kid}.");
        }
    }
}
