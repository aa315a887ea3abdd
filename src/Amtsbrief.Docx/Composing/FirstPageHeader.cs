using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The header of the first page: letterhead, fold marks and hole mark. Its one line is as high as the place above the text,
/// which Word and LibreOffice push down under it, while continuation pages begin at the top margin.
/// </summary>
/// <remarks>
/// Space above the first block of the text would do the same in LibreOffice. Word counts such space as part of the first
/// line, finds it occupied by the frames of address and details, and begins the text below them with the space once more
/// (measured with Word 16 in pull request 630 of openooxml/betteroffice).
/// </remarks>
internal static class FirstPageHeader
{
    internal const string StyleId = "Briefkopf";

    /// <summary>Where the header begins.</summary>
    internal static Length Top { get; } = 10.Mm;

    /// <summary>The height that makes the header end where the text begins.</summary>
    internal static Length HeightFor(ResolvedLetter letter) => Length.Max(letter.FirstPage.TextTop - Top, 1.Mm);

    internal static W.Header Compose(ResolvedLetter letter, PartReferences references, DrawingIds ids)
    {
        var paragraph = new W.Paragraph(
            new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = StyleId } });
        var header = new W.Header(paragraph);
        DrawingNames.Declare(header);
        foreach (var letterhead in letter.FirstPage.Images)
        {
            paragraph.Append(new W.Run(LetterheadDrawing.Compose(letterhead, ids.Next(), references)));
        }

        foreach (var rule in letter.FirstPage.Rules)
        {
            paragraph.Append(new W.Run(LineDrawing.Compose(
                "Linie des Briefkopfs", rule, letter.Template.Blocks.RuleThickness, ids.Next())));
        }

        foreach (var mark in SheetMarkDrawing.Compose(letter.Template.Marks, ids))
        {
            paragraph.Append(new W.Run(mark));
        }

        return header;
    }
}
