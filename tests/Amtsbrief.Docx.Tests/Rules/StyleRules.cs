using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>Rules about styles.</summary>
internal static class StyleRules
{
    private static readonly XName Val = DocxFile.W + "val";

    internal static IEnumerable<string> UniqueIds(DocxFile file) => Twice(Styles(file).Select(Id));

    internal static IEnumerable<string> UniqueNames(DocxFile file) =>
        Twice(Styles(file).Select(style => (string?)style.Element(DocxFile.W + "name")?.Attribute(Val) ?? "no name"));

    internal static IEnumerable<string> References(DocxFile file)
    {
        var ids = Styles(file).Select(Id).ToHashSet();
        string[] references = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"];
        return from found in WordRules.Elements(file, [.. references.Select(name => DocxFile.W + name)])
               let id = (string?)found.Element.Attribute(Val) ?? ""
               where !ids.Contains(id)
               select $"{found.Part} names {id}";
    }

    internal static IEnumerable<string> Kinds(DocxFile file)
    {
        var kinds = Styles(file).ToLookup(Id, style => (string?)style.Attribute(DocxFile.W + "type"));
        (string Element, string Kind)[] references = [("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")];
        return from reference in references
               from found in WordRules.Elements(file, DocxFile.W + reference.Element)
               let id = (string?)found.Element.Attribute(Val) ?? ""
               where !kinds[id].All(kind => kind == reference.Kind)
               select $"{id} is no {reference.Kind} style";
    }

    internal static IEnumerable<string> Loops(DocxFile file)
    {
        var parents = Styles(file).GroupBy(Id).ToDictionary(
            group => group.Key, group => (string?)group.First().Element(DocxFile.W + "basedOn")?.Attribute(Val));
        foreach (var style in parents.Keys)
        {
            var steps = 0;
            for (var at = style; at is not null && steps <= parents.Count; at = parents.GetValueOrDefault(at))
            {
                steps++;
            }

            if (steps > parents.Count)
            {
                yield return $"{style} is based on itself";
            }
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key} is there {group.Count()} times");

    private static string Id(XElement style) => (string?)style.Attribute(DocxFile.W + "styleId") ?? "no id";

    private static IEnumerable<XElement> Styles(DocxFile file) =>
        file.Xml("word/styles.xml").Root!.Elements(DocxFile.W + "style");
}
