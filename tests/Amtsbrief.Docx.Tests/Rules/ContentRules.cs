using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>Rules about what stands in the text.</summary>
internal static class ContentRules
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace W = DocxFile.W;

    internal static IEnumerable<string> UniqueDrawingIds(DocxFile file) =>
        WordRules.Elements(file, Drawing + "docPr")
            .GroupBy(found => (string?)found.Element.Attribute("id"))
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Count()} drawings have the id {group.Key}");

    internal static IEnumerable<string> CellsEndWithParagraph(DocxFile file) =>
        from found in WordRules.Elements(file, W + "tc")
        where found.Element.Elements().LastOrDefault()?.Name != W + "p"
        select $"a cell of {found.Part} does not end with a paragraph";

    internal static IEnumerable<string> StoriesHaveParagraphs(DocxFile file) =>
        from found in WordRules.Elements(file, W + "hdr", W + "ftr", W + "body", W + "txbxContent", W + "footnote")
        where found.Part != "word/settings.xml" && found.Element.Element(W + "p") is null
        select $"{found.Element.Name.LocalName} of {found.Part} has no paragraph";

    internal static IEnumerable<string> PreservedSpaces(DocxFile file) =>
        from found in WordRules.Elements(file, W + "t", W + "instrText")
        let text = found.Element.Value
        where text.Trim(' ') != text && (string?)found.Element.Attribute(XNamespace.Xml + "space") != "preserve"
        select $"{found.Part} loses the spaces of \"{text}\"";

    internal static IEnumerable<string> PairedBookmarks(DocxFile file)
    {
        var starts = Ids(file, "bookmarkStart");
        var ends = Ids(file, "bookmarkEnd");
        return starts.Except(ends).Select(id => $"{id} does not end")
            .Concat(ends.Except(starts).Select(id => $"{id} does not begin"))
            .Concat(starts.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{group.Key} begins twice"));
    }

    internal static IEnumerable<string> BalancedFields(DocxFile file)
    {
        foreach (var part in WordRules.Elements(file, W + "fldChar").GroupBy(found => found.Part))
        {
            var open = 0;
            foreach (var (_, character) in part)
            {
                open += (string?)character.Attribute(W + "fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 };
                if (open < 0)
                {
                    break;
                }
            }

            if (open != 0)
            {
                yield return $"fields of {part.Key} do not begin and end in turn";
            }
        }
    }

    private static List<string> Ids(DocxFile file, string name) =>
        [.. WordRules.Elements(file, W + name).Select(found => (string?)found.Element.Attribute(W + "id") ?? "")];
}
