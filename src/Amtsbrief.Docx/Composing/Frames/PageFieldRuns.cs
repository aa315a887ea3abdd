using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>Page numbers as fields, which Word and LibreOffice count themselves.</summary>
internal static class PageFieldRuns
{
    /// <summary>
    /// Appends a field; readers that do not count pages show a figure that may be right from the second page on.
    /// </summary>
    internal static void AppendSimple(PartWriter xml, PageField field)
    {
        xml.Start("w:fldSimple"u8);
        xml.Attribute("w:instr"u8, Code(field));
        xml.Start("w:r"u8);
        RunText.Append(xml, Shown(field, onFirstPage: false));
        xml.End();
        xml.End();
    }

    /// <summary>Appends a field in parts, as it can stand within a run and within another field.</summary>
    internal static void AppendInParts(PartWriter xml, PageField field)
    {
        AppendMark(xml, "begin");
        AppendInstruction(xml, Code(field));
        AppendMark(xml, "separate");
        RunText.Append(xml, Shown(field, onFirstPage: true));
        AppendMark(xml, "end");
    }

    /// <summary>Appends where a field begins, where its instruction ends and its result follows, and where it ends.</summary>
    internal static void AppendMark(PartWriter xml, string type) => xml.Empty("w:fldChar"u8, "w:fldCharType"u8, type);

    internal static void AppendInstruction(PartWriter xml, string code) => RunText.AppendExactly(xml, "w:instrText"u8, code);

    internal static void AppendText(PartWriter xml, string text) => RunText.AppendExactly(xml, "w:t"u8, text);

    /// <summary>What stands for a figure until it is counted.</summary>
    internal static string Shown(PageField field, bool onFirstPage) => field == PageField.Page && onFirstPage ? "1" : "2";

    private static string Code(PageField field) => field switch
    {
        PageField.Page => " PAGE ",
        PageField.Pages => " NUMPAGES ",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };
}
