using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Resolving;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The main part: the zones, the text, and the section that holds both.</summary>
internal static class BodyComposer
{
    /// <remarks>
    /// A frame stands on the page of the paragraph that follows it. The zone at the foot is therefore written behind the
    /// other zones and not behind the text, whose end may be on another page; it is the only thing read earlier than in
    /// the PDF.
    /// </remarks>
    internal static W.Document Compose(ResolvedLetter letter, BlockComposer blocks, W.SectionProperties section)
    {
        var body = new W.Body();
        foreach (var zone in letter.HeadZones.Concat(letter.FootZones))
        {
            blocks.Append(body, zone.Blocks, zone);
        }

        blocks.Append(body, letter.Body, zone: null);
        body.Append(section);
        var document = new W.Document(body);
        DrawingNames.Declare(document);
        return document;
    }
}
