using System.Xml;

namespace Amtsbrief.Docx.Packing;

/// <summary>
/// Puts parts into an Open Packaging Conventions package (ECMA-376 part 2). The SDK's own packaging gives parts random
/// relationship ids and the time of day; this one writes the same bytes for the same parts.
/// </summary>
internal static class PackageWriter
{
    // Setting up the compressor takes longer than writing such a part, and saves a few hundred bytes at most.
    private const int WorthCompressing = 1024;

    /// <summary>Writes a package.</summary>
    /// <param name="roots">The relationships of the package itself.</param>
    /// <param name="parts">The parts, written in this order behind the list of content types.</param>
    internal static byte[] Write(IReadOnlyList<Relationship> roots, IReadOnlyList<PackagePart> parts)
    {
        using var zip = new StableZip();
        AddXml(zip, "[Content_Types].xml", ContentTypes(parts));
        AddXml(zip, "_rels/.rels", Relationships(roots));
        foreach (var part in parts)
        {
            if (part.ContentType.StartsWith("image/", StringComparison.Ordinal))
            {
                zip.Add(part.Name, part.Content.Span, compress: false);
            }
            else
            {
                AddXml(zip, part.Name, part.Content.Span);
            }

            if (part.Relationships.Count > 0)
            {
                AddXml(zip, RelationshipsName(part.Name), Relationships(part.Relationships));
            }
        }

        return zip.Finish();
    }

    private static void AddXml(StableZip zip, string name, ReadOnlySpan<byte> xml) =>
        zip.Add(name, xml, compress: xml.Length >= WorthCompressing);

    private static string RelationshipsName(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static ReadOnlySpan<byte> ContentTypes(IReadOnlyList<PackagePart> parts) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("Types", Names.ContentTypesNamespace);
        WriteType(xml, "Default", "Extension", "rels", Names.RelationshipsContent);
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        foreach (var part in parts)
        {
            WriteType(xml, "Override", "PartName", "/" + part.Name, part.ContentType);
        }

        xml.WriteEndElement();
    }).Span;

    private static void WriteType(XmlWriter xml, string element, string key, string value, string type)
    {
        xml.WriteStartElement(element, Names.ContentTypesNamespace);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static ReadOnlySpan<byte> Relationships(IReadOnlyList<Relationship> relationships) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("Relationships", Names.RelationshipsNamespace);
        foreach (var relationship in relationships)
        {
            xml.WriteStartElement("Relationship", Names.RelationshipsNamespace);
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            xml.WriteAttributeString("Target", relationship.Target);
            if (relationship.External)
            {
                xml.WriteAttributeString("TargetMode", "External");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }).Span;
}
