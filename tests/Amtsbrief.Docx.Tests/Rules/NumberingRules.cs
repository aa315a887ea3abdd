using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>Rules about numberings.</summary>
internal static class NumberingRules
{
    private const string Part = "word/numbering.xml";
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XName Val = W + "val";

    internal static IEnumerable<string> UniqueIds(DocxFile file) =>
        Twice(Definitions(file), "abstractNumId").Concat(Twice(Instances(file), "numId"));

    internal static IEnumerable<string> References(DocxFile file)
    {
        var levels = Definitions(file).GroupBy(definition => Id(definition, "abstractNumId")).ToDictionary(
            group => group.Key,
            group => group.Elements(W + "lvl").Select(level => (string?)level.Attribute(W + "ilvl")).ToHashSet());
        var instances = Instances(file).GroupBy(instance => Id(instance, "numId")).ToDictionary(
            group => group.Key, group => (string?)group.First().Element(W + "abstractNumId")?.Attribute(Val) ?? "");
        foreach (var (id, definition) in instances.Where(instance => !levels.ContainsKey(instance.Value)))
        {
            yield return $"numbering {id} has no definition {definition}";
        }

        foreach (var (part, use) in WordRules.Elements(file, W + "numPr"))
        {
            var id = (string?)use.Element(W + "numId")?.Attribute(Val) ?? "";
            if (id == "0")
            {
                // Word's way to take a paragraph out of the numbering of its style.
                continue;
            }

            var level = (string?)use.Element(W + "ilvl")?.Attribute(Val) ?? "0";
            if (!instances.TryGetValue(id, out var definition) || !levels.GetValueOrDefault(definition, []).Contains(level))
            {
                yield return $"{part} counts in level {level} of numbering {id}, which does not exist";
            }
        }
    }

    /// <summary>A level that names a style and the style that counts in it have to name each other.</summary>
    internal static IEnumerable<string> LinkedStyles(DocxFile file)
    {
        var styles = file.Xml("word/styles.xml").Root!.Elements(W + "style")
            .ToLookup(style => (string)style.Attribute(W + "styleId")!);
        return from level in Definitions(file).Elements(W + "lvl")
               let style = (string?)level.Element(W + "pStyle")?.Attribute(Val)
               where style is not null
               let place = styles[style].Descendants(W + "numPr").FirstOrDefault()
               where (string?)place?.Element(W + "ilvl")?.Attribute(Val) != (string?)level.Attribute(W + "ilvl")
               select $"{style} does not count in the level that names it";
    }

    private static IEnumerable<string> Twice(IEnumerable<XElement> elements, string id) =>
        elements.GroupBy(element => Id(element, id)).Where(group => group.Count() > 1)
            .Select(group => $"{id} {group.Key} is there {group.Count()} times");

    private static string Id(XElement element, string id) => (string?)element.Attribute(W + id) ?? "none";

    private static IEnumerable<XElement> Definitions(DocxFile file) => Of(file, "abstractNum");

    private static IEnumerable<XElement> Instances(DocxFile file) => Of(file, "num");

    private static IEnumerable<XElement> Of(DocxFile file, string name) =>
        file.Has(Part) ? file.Xml(Part).Root!.Elements(W + name) : [];
}
