using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>
/// What makes Word refuse or repair a file though the SDK's validator accepts it. Each rule says what it found, with the
/// part; a finished file has to pass all of them.
/// </summary>
internal static class WordRules
{
    internal static readonly IReadOnlyDictionary<string, Func<DocxFile, IEnumerable<string>>> All =
        new Dictionary<string, Func<DocxFile, IEnumerable<string>>>
        {
            ["content types"] = PackageRules.ContentTypes,
            ["relationship targets"] = PackageRules.RelationshipTargets,
            ["orphaned parts"] = PackageRules.OrphanedParts,
            ["relationship ids"] = PackageRules.RelationshipIds,
            ["unused relationships"] = PackageRules.UnusedRelationships,
            ["external links"] = PackageRules.ExternalLinks,
            ["headers and footers"] = PackageRules.HeaderFooterReferences,
            ["style ids"] = StyleRules.UniqueIds,
            ["style names"] = StyleRules.UniqueNames,
            ["style references"] = StyleRules.References,
            ["style kinds"] = StyleRules.Kinds,
            ["style loops"] = StyleRules.Loops,
            ["drawing ids"] = ContentRules.UniqueDrawingIds,
            ["cells"] = ContentRules.CellsEndWithParagraph,
            ["stories"] = ContentRules.StoriesHaveParagraphs,
            ["spaces"] = ContentRules.PreservedSpaces,
            ["bookmarks"] = ContentRules.PairedBookmarks,
            ["fields"] = ContentRules.BalancedFields,
            ["rows"] = TableRules.FilledRows,
            ["table widths"] = TableRules.Widths,
            ["merged cells"] = TableRules.MergedCells,
            ["header rows"] = TableRules.HeaderRowsFirst,
            ["parted tables"] = TableRules.PartedTables,
            ["numbering ids"] = NumberingRules.UniqueIds,
            ["numbering references"] = NumberingRules.References,
            ["numbering styles"] = NumberingRules.LinkedStyles,
            ["note separators"] = FootnoteRules.Separators,
            ["note references"] = FootnoteRules.References,
            ["note numbers"] = FootnoteRules.Marks,
            ["images"] = PackageRules.Images,
            ["element order"] = OrderRules.ElementOrder,
        };

    internal static IEnumerable<string> Violations(DocxFile file) =>
        All.SelectMany(rule => rule.Value(file).Select(violation => $"{rule.Key}: {violation}"));

    /// <summary>All elements of a name in the parts that hold text, with the part's name.</summary>
    internal static IEnumerable<(string Part, XElement Element)> Elements(DocxFile file, params XName[] names) =>
        from part in file.XmlNames
        where part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal)
        from element in file.Xml(part).Descendants()
        where names.Contains(element.Name)
        select (part, element);
}
