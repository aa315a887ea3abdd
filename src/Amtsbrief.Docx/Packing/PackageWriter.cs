namespace Amtsbrief.Docx.Packing;

/// <summary>
/// Puts parts into an Open Packaging Conventions package (ECMA-376 part 2). The SDK's own packaging gives parts random
/// relationship ids and the time of day; this one writes the same bytes for the same parts.
/// </summary>
/// <param name="xml">What the lists of a package are written with.</param>
/// <param name="known">What was packed before.</param>
internal sealed class PackageWriter(PartWriter xml, PackedContents known)
{
    /// <summary>Puts a package together.</summary>
    /// <param name="roots">The relationships of the package itself.</param>
    /// <param name="parts">The parts, written in this order behind the list of content types.</param>
    internal StableZip Write(IReadOnlyList<Relationship> roots, IReadOnlyList<PackagePart> parts)
    {
        var zip = new StableZip();
        zip.Add("[Content_Types].xml", ContentTypes(parts));
        zip.Add("_rels/.rels", Relationships(roots));
        foreach (var part in parts)
        {
            zip.Add(part.Name, part.Content);
            if (part.Relationships.Count > 0)
            {
                zip.Add(RelationshipsName(part.Name), Relationships(part.Relationships));
            }
        }

        return zip;
    }

    private static string RelationshipsName(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private PackedContent ContentTypes(IReadOnlyList<PackagePart> parts)
    {
        xml.StartPart();
        xml.Start("Types"u8);
        xml.Attribute("xmlns"u8, Names.ContentTypesNamespace);
        WriteType("Default"u8, "Extension"u8, "rels", Names.RelationshipsContent);
        WriteType("Default"u8, "Extension"u8, "xml", "application/xml");
        foreach (var part in parts)
        {
            WriteType("Override"u8, "PartName"u8, "/" + part.Name, part.ContentType);
        }

        xml.End();
        return known.OfXml(xml.Written);
    }

    private void WriteType(ReadOnlySpan<byte> element, ReadOnlySpan<byte> key, string value, string type)
    {
        xml.Start(element);
        xml.Attribute(key, value);
        xml.Attribute("ContentType"u8, type);
        xml.End();
    }

    private PackedContent Relationships(IReadOnlyList<Relationship> relationships)
    {
        xml.StartPart();
        xml.Start("Relationships"u8);
        xml.Attribute("xmlns"u8, Names.RelationshipsNamespace);
        foreach (var relationship in relationships)
        {
            xml.Start("Relationship"u8);
            xml.Attribute("Id"u8, relationship.Id);
            xml.Attribute("Type"u8, relationship.Type);
            xml.Attribute("Target"u8, relationship.Target);
            if (relationship.External)
            {
                xml.Attribute("TargetMode"u8, "External");
            }

            xml.End();
        }

        xml.End();
        return known.OfXml(xml.Written);
    }
}
