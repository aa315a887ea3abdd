using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>The order of properties in the transitional schema of ISO/IEC 29500-4, as far as letters use them.</summary>
internal static class OrderRules
{
    private static readonly Dictionary<string, string[]> Orders = new()
    {
        ["pPr"] =
        [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "pBdr", "shd", "tabs",
            "suppressAutoHyphens", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr",
        ],
        ["rPr"] =
        [
            "rStyle", "rFonts", "b", "bCs", "i", "iCs", "noProof", "color", "spacing", "kern", "sz", "szCs", "u", "vertAlign",
            "lang",
        ],
        ["sectPr"] =
        [
            "headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "cols", "titlePg", "docGrid",
        ],
        ["settings"] =
        [
            "zoom", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "defaultTabStop",
            "characterSpacingControl", "footnotePr", "compat", "rsids", "themeFontLang", "clrSchemeMapping", "decimalSymbol",
            "listSeparator",
        ],
        ["style"] =
        [
            "name", "aliases", "basedOn", "next", "link", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked",
            "pPr", "rPr", "tblPr",
        ],
        ["tbl"] = ["tblPr", "tblGrid", "tr"],
        ["tblPr"] =
        [
            "tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook", "tblCaption",
            "tblDescription",
        ],
        ["tblBorders"] = ["top", "left", "bottom", "right", "insideH", "insideV"],
        ["tblCellMar"] = ["top", "left", "bottom", "right"],
        ["trPr"] = ["cantSplit", "tblHeader"],
        ["tcPr"] = ["tcW", "gridSpan", "vMerge", "tcBorders", "tcMar"],
        ["numbering"] = ["abstractNum", "num"],
        ["abstractNum"] = ["multiLevelType", "lvl"],
        ["lvl"] = ["start", "numFmt", "pStyle", "suff", "lvlText", "lvlJc", "pPr", "rPr"],
        ["num"] = ["abstractNumId", "lvlOverride"],
    };

    internal static IEnumerable<string> ElementOrder(DocxFile file) =>
        from found in WordRules.Elements(file, [.. Orders.Keys.Select(name => DocxFile.W + name)])
        let fault = Fault(found.Element, Orders[found.Element.Name.LocalName])
        where fault is not null
        select $"{found.Element.Name.LocalName} of {found.Part}: {fault}";

    // Header and footer references may stand in any order among themselves.
    private static string? Fault(XElement element, string[] order)
    {
        var last = -1;
        foreach (var child in element.Elements())
        {
            var name = child.Name.LocalName == "footerReference" ? "headerReference" : child.Name.LocalName;
            var place = Array.IndexOf(order, name);
            if (place < 0)
            {
                return $"{name} is not expected";
            }

            if (place < last)
            {
                return $"{name} comes too late";
            }

            last = place;
        }

        return null;
    }
}
