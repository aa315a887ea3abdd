using Amtsbrief.Resolving;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>Page numbers as fields, which Word and LibreOffice count themselves.</summary>
internal static class PageFieldRuns
{
    /// <summary>A field; readers that do not count pages show a figure that may be right from the second page on.</summary>
    internal static W.SimpleField Simple(PageField field) =>
        new(new W.Run(new W.Text(Shown(field, onFirstPage: false)))) { Instruction = Code(field) };

    /// <summary>A field in parts, as it can stand within a run and within another field.</summary>
    internal static IEnumerable<OpenXmlElement> InParts(PageField field) =>
        InParts([Instruction(Code(field))], [new W.Text(Shown(field, onFirstPage: true))]);

    /// <summary>A field of any instruction with the result that is shown until it is counted.</summary>
    internal static IEnumerable<OpenXmlElement> InParts(
        IEnumerable<OpenXmlElement> instruction, IEnumerable<OpenXmlElement> result) =>
        [
            Character(W.FieldCharValues.Begin), .. instruction, Character(W.FieldCharValues.Separate), .. result,
            Character(W.FieldCharValues.End),
        ];

    internal static W.FieldCode Instruction(string code) => new(code) { Space = SpaceProcessingModeValues.Preserve };

    internal static W.Text Text(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>What stands for a figure until it is counted.</summary>
    internal static string Shown(PageField field, bool onFirstPage) => field == PageField.Page && onFirstPage ? "1" : "2";

    private static W.FieldChar Character(W.FieldCharValues type) => new() { FieldCharType = type };

    private static string Code(PageField field) => field switch
    {
        PageField.Page => " PAGE ",
        PageField.Pages => " NUMPAGES ",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };
}
