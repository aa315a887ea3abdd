using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>The XMP packet, and that the information dictionary says the same.</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUA = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    internal static IEnumerable<Violation> Check(PdfView pdf)
    {
        if (pdf.Get(pdf.Catalog, "Metadata") is not StreamToken stream)
        {
            return [];
        }

        if (pdf.Get(stream.StreamDictionary, "Filter") is not null)
        {
            return [new("own", "The metadata are compressed, so plain text search misses them.")];
        }

        var text = Encoding.UTF8.GetString(PdfView.Decode(stream));
        try
        {
            var description = XDocument.Parse(text).Descendants(Rdf + "Description").First();
            return [.. CheckPacket(text), .. CheckProperties(description), .. CheckInformation(pdf, description)];
        }
        catch (XmlException problem)
        {
            return [new("A 6.6.2.1-4", $"The metadata are not well-formed: {problem.Message}")];
        }
    }

    private static IEnumerable<Violation> CheckPacket(string text)
    {
        var header = text[..text.IndexOf("?>", StringComparison.Ordinal)];
        if (header.Contains("bytes=", StringComparison.Ordinal) || header.Contains("encoding=", StringComparison.Ordinal))
        {
            yield return new("A 6.6.2.1-2", "The packet's header states bytes or encoding.");
        }
    }

    private static IEnumerable<Violation> CheckProperties(XElement description)
    {
        var doubled = description.Elements().GroupBy(element => element.Name).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
        {
            yield return new("A 6.6.2.1-5", $"The property {doubled.Key.LocalName} is written twice.");
        }

        if ((string?)description.Element(PdfA + "part") != "2" || (string?)description.Element(PdfA + "conformance") != "A"
            || Prefix(description, PdfA) != "pdfaid")
        {
            yield return new("A 6.6.4-1", "The file does not claim PDF/A-2a.");
        }

        if ((string?)description.Element(PdfUA + "part") != "1" || Prefix(description, PdfUA) != "pdfuaid")
        {
            yield return new("UA 5-1", "The file does not claim PDF/UA-1.");
        }

        if (string.IsNullOrWhiteSpace(Title(description)))
        {
            yield return new("UA 7.1-9", "The file has no title.");
        }

        foreach (var (name, kind) in new[] { (Dc + "title", "Alt"), (Dc + "creator", "Seq"), (Dc + "language", "Bag") })
        {
            if (description.Element(name) is { } property && property.Element(Rdf + kind) is null)
            {
                yield return new("A 6.6.2.3.1-2", $"{name.LocalName} is not of the type {kind}.");
            }
        }

        foreach (var name in new[] { Xmp + "CreateDate", Xmp + "ModifyDate" })
        {
            if (!IsDate((string?)description.Element(name)))
            {
                yield return new("A 6.6.2.3.1-2", $"{name.LocalName} is no date.");
            }
        }

        if (!DescribesAccessibility(description))
        {
            yield return new("A 6.6.2.3.1-1", "The property pdfuaid:part is not described by an extension schema.");
        }
    }

    private static bool DescribesAccessibility(XElement description)
    {
        var schema = description.Element(Extension + "schemas")?.Element(Rdf + "Bag")?.Element(Rdf + "li");
        var property = schema?.Element(Schema + "property")?.Element(Rdf + "Seq")?.Element(Rdf + "li");
        return !string.IsNullOrEmpty((string?)schema?.Element(Schema + "schema"))
            && (string?)schema?.Element(Schema + "namespaceURI") == PdfUA.NamespaceName
            && (string?)schema?.Element(Schema + "prefix") == "pdfuaid"
            && (string?)property?.Element(Property + "name") == "part"
            && (string?)property?.Element(Property + "valueType") == "Integer"
            && (string?)property?.Element(Property + "category") == "internal"
            && !string.IsNullOrEmpty((string?)property?.Element(Property + "description"));
    }

    private static IEnumerable<Violation> CheckInformation(PdfView pdf, XElement description)
    {
        var information = pdf.Resolve(pdf.Trailer.Info) as DictionaryToken;
        (string Key, string? Expected)[] pairs =
        [
            ("Title", Title(description)),
            ("Author", description.Element(Dc + "creator")?.Value.Trim()),
            ("Creator", (string?)description.Element(Xmp + "CreatorTool")),
            ("Producer", (string?)description.Element(Pdf + "Producer")),
            ("CreationDate", Date(description, "CreateDate")),
            ("ModDate", Date(description, "ModifyDate")),
        ];
        foreach (var (key, expected) in pairs)
        {
            if (information is not null && pdf.Text(information, key) is var actual && actual != expected)
            {
                yield return new("own", $"/Info and XMP differ in {key}: {actual} and {expected}.");
            }
        }
    }

    private static string? Prefix(XElement description, XNamespace space) =>
        description.Element(space + "part")?.GetPrefixOfNamespace(space);

    private static bool IsDate(string? text) => DateTimeOffset.TryParseExact(
        text,
        "yyyy-MM-dd'T'HH:mm:ssK",
        CultureInfo.InvariantCulture,
        DateTimeStyles.None,
        out _);

    private static string? Title(XElement description) => description
        .Element(Dc + "title")?.Element(Rdf + "Alt")?.Elements(Rdf + "li")
        .FirstOrDefault(item => (string?)item.Attribute(XNamespace.Xml + "lang") == "x-default")?.Value;

    private static string? Date(XElement description, string name) =>
        "D:" + ((string?)description.Element(Xmp + name))?.Replace("-", "", StringComparison.Ordinal)
            .Replace(":", "", StringComparison.Ordinal).Replace("T", "", StringComparison.Ordinal);
}
