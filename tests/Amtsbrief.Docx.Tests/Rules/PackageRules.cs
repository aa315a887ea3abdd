using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>Rules about parts and their relationships.</summary>
internal static class PackageRules
{
    private const string ContentTypesName = "[Content_Types].xml";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    internal static IEnumerable<string> ContentTypes(DocxFile file)
    {
        var types = file.Xml(ContentTypesName).Root!;
        var extensions = types.Elements(Types + "Default").Select(type => (string?)type.Attribute("Extension")).ToHashSet();
        var overrides = types.Elements(Types + "Override").Select(type => ((string)type.Attribute("PartName")!)[1..]).ToList();
        var untyped = file.Names.Where(name => name != ContentTypesName && !overrides.Contains(name)
            && (name.EndsWith(".xml", StringComparison.Ordinal) || !extensions.Contains(Path.GetExtension(name)[1..])));
        return untyped.Select(name => $"{name} has none")
            .Concat(overrides.Where(name => !file.Has(name)).Select(name => $"{name} does not exist"))
            .Concat(overrides.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{group.Key} has two"));
    }

    internal static IEnumerable<string> RelationshipTargets(DocxFile file) =>
        from link in All(file)
        where !link.External && !file.Has(link.Target)
        select $"{link.Target}, the target of {link.Id} of {link.Source}, does not exist";

    internal static IEnumerable<string> OrphanedParts(DocxFile file)
    {
        var targets = All(file).Where(link => !link.External).Select(link => link.Target).ToHashSet();
        return file.Names
            .Where(name => name != ContentTypesName && !name.EndsWith(".rels", StringComparison.Ordinal))
            .Where(name => !targets.Contains(name))
            .Select(name => $"nothing refers to {name}");
    }

    internal static IEnumerable<string> RelationshipIds(DocxFile file)
    {
        var known = All(file).ToLookup(link => link.Source, link => link.Id);
        return known.SelectMany(part => part.GroupBy(id => id).Where(group => group.Count() > 1)
                .Select(group => $"{part.Key} has two of {group.Key}"))
            .Concat(Uses(file).Where(use => !known[use.Part].Contains(use.Id)).Select(use => $"{use.Part} lacks {use.Id}"));
    }

    internal static IEnumerable<string> UnusedRelationships(DocxFile file)
    {
        var uses = Uses(file).ToHashSet();
        string[] named = ["header", "footer", "image", "hyperlink"];
        return from link in All(file)
               where named.Contains(link.Type) && !uses.Contains((link.Source, link.Id))
               select $"{link.Source} does not use {link.Id}";
    }

    internal static IEnumerable<string> ExternalLinks(DocxFile file)
    {
        var external = All(file).Where(link => link.External && link.Type == "hyperlink")
            .Select(link => (link.Source, link.Id)).ToHashSet();
        return from found in WordRules.Elements(file, DocxFile.W + "hyperlink")
               let id = (string?)found.Element.Attribute(DocxFile.R + "id")
               where id is null ? found.Element.Attribute(DocxFile.W + "anchor") is null : !external.Contains((found.Part, id))
               select $"a link of {found.Part} leads nowhere";
    }

    internal static IEnumerable<string> HeaderFooterReferences(DocxFile file)
    {
        var links = All(file).ToLookup(link => (link.Source, link.Id), link => link.Type);
        return from found in WordRules.Elements(file, DocxFile.W + "headerReference", DocxFile.W + "footerReference")
               let id = (string?)found.Element.Attribute(DocxFile.R + "id") ?? ""
               let type = found.Element.Name.LocalName.Replace("Reference", "", StringComparison.Ordinal)
               where !links[(found.Part, id)].Contains(type)
               select $"{id} is no {type}";
    }

    internal static IEnumerable<string> Images(DocxFile file)
    {
        XNamespace drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
        var images = All(file).Where(link => link.Type == "image").Select(link => (link.Source, link.Id)).ToHashSet();
        return from found in WordRules.Elements(file, drawing + "blip")
               let id = (string?)found.Element.Attribute(DocxFile.R + "embed") ?? ""
               where !images.Contains((found.Part, id))
               select $"{id} of {found.Part} is no image";
    }

    private static IEnumerable<(string Part, string Id)> Uses(DocxFile file) =>
        from part in file.XmlNames
        where part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal)
        from attribute in file.Xml(part).Descendants().Attributes()
        where attribute.Name.Namespace == DocxFile.R
        select (part, attribute.Value);

    private static IEnumerable<Link> All(DocxFile file) =>
        from part in file.XmlNames
        where part.EndsWith(".rels", StringComparison.Ordinal)
        let source = part.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length]
        let folder = source.Contains('/', StringComparison.Ordinal) ? source[..(source.LastIndexOf('/') + 1)] : ""
        from link in file.Xml(part).Root!.Elements(Relationships + "Relationship")
        let external = (string?)link.Attribute("TargetMode") == "External"
        let target = (string)link.Attribute("Target")!
        select new Link(
            source,
            (string)link.Attribute("Id")!,
            ((string)link.Attribute("Type")!).Split('/')[^1],
            external ? target : folder + target,
            external);

    private sealed record Link(string Source, string Id, string Type, string Target, bool External);
}
