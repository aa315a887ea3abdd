using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;

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
    LetterDrawings drawings)
{
    /// <summary>Writes a header.</summary>
    /// <param name="xml">Where it is written.</param>
    /// <param name="frame">What stands around the text.</param>
    /// <param name="framed">What has a frame in the header.</param>
    /// <param name="hasMarks">Whether the sheet has fold marks and hole mark.</param>
    /// <returns>Whether there is anything in it.</returns>
    internal bool Write(PartWriter xml, ResolvedFrame frame, IEnumerable<ResolvedZone> framed, bool hasMarks)
    {
        xml.StartPart();
        xml.Start("w:hdr"u8);
        DrawingNames.Declare(xml);
        FirstPageNumber.Declare(xml);
        xml.Declare("w", DrawingNames.Main);
        foreach (var zone in framed)
        {
            blocks.Append(xml, zone.Blocks, new Surroundings { Zone = zone });
        }

        var hasFrames = xml.HasContent;
        var column = new FlowColumn(xml, section.HeaderTop, letter.Template, blocks, paragraphs);
        var hasLines = false;
        foreach (var zone in HeaderFlow.Of(frame))
        {
            column.Append(zone);
            hasLines = true;
        }

        var drawn = Drawings(frame, hasMarks).ToList();
        if (frame.TextTop > section.Top)
        {
            column.Fill(frame.TextTop);
        }
        else if (!hasLines && (hasFrames || drawn.Count > 0))
        {
            column.Fill(section.HeaderTop);
        }

        var hasContent = xml.HasContent;
        if (drawn.Count > 0)
        {
            // They stand in the last paragraph, which is always there then.
            xml.Reopen();
            drawn.ForEach(drawing => drawings.Append(xml, drawing));
            xml.End();
        }

        xml.End();
        return hasContent;
    }

    private IEnumerable<Drawing> Drawings(ResolvedFrame frame, bool hasMarks) =>
    [
        .. frame.Images.Select(image => new LetterheadDrawing(image, drawings.NextId(), references.IdOf(image.Image))),
        .. frame.Rules.Select(rule => new LineDrawing(
            "Linie des Briefkopfs", rule, letter.Template.Blocks.RuleThickness, drawings.NextId())),
        .. hasMarks ? SheetMarkDrawing.Of(letter.Template.Marks, drawings) : [],
    ];
}
