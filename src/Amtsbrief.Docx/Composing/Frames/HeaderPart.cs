using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Resolving;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>
/// The header of first or further pages: letterhead, sheet marks, the header of continuation pages, page numbers. Its last line
/// is as high as the place above the text where that is more than the margin: Word and LibreOffice push the text down under it.
/// </summary>
/// <remarks>
/// On the first page, space above the first block of the text would do the same in LibreOffice. Word counts such space as part
/// of the first line, finds it occupied by the frames of address and details, and begins the text below them with the space
/// once more (measured with Word 16 in pull request 630 of openooxml/betteroffice).
/// </remarks>
internal sealed class HeaderPart(
    ResolvedLetter letter, SectionGeometry section, BlockComposer blocks, StyledParagraphs paragraphs, PartReferences references,
    DrawingIds drawings)
{
    /// <summary>Composes a header.</summary>
    /// <param name="frame">What stands around the text.</param>
    /// <param name="framed">What has a frame in the header.</param>
    /// <param name="hasMarks">Whether the sheet has fold marks and hole mark.</param>
    /// <returns>The header; null if there is nothing in it.</returns>
    internal W.Header? Compose(ResolvedFrame frame, IEnumerable<ResolvedZone> framed, bool hasMarks)
    {
        var part = new W.Header();
        DrawingNames.Declare(part);
        FirstPageNumber.Declare(part);
        foreach (var zone in framed)
        {
            blocks.Append(part, zone.Blocks, new Surroundings { Zone = zone });
        }

        var hasFrames = part.FirstChild is not null;
        var column = new FlowColumn(part, section.HeaderTop, letter.Template, blocks, paragraphs);
        W.Paragraph? last = null;
        foreach (var zone in HeaderFlow.Of(frame))
        {
            column.Append(zone);
            last = (W.Paragraph)part.LastChild!;
        }

        var drawn = Drawings(frame, hasMarks).Select(drawing => new W.Run(drawing)).ToList();
        if (frame.TextTop > section.Top)
        {
            last = column.Fill(frame.TextTop);
        }
        else if (last is null && (hasFrames || drawn.Count > 0))
        {
            last = column.Fill(section.HeaderTop);
        }

        last?.Append(drawn);
        return last is null ? null : part;
    }

    private IEnumerable<OpenXmlElement> Drawings(ResolvedFrame frame, bool hasMarks) =>
    [
        .. frame.Images.Select(image => LetterheadDrawing.Compose(image, drawings.Next(), references)),
        .. frame.Rules.Select(rule => LineDrawing.Compose(
            "Linie des Briefkopfs", rule, letter.Template.Blocks.RuleThickness, drawings.Next())),
        .. hasMarks ? SheetMarkDrawing.Compose(letter.Template.Marks, drawings) : [],
    ];
}
