using Amtsbrief.Docx.Composing.Blocks;
using Amtsbrief.Docx.Composing.Frames;
using Amtsbrief.Docx.Packing;
using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing;

/// <summary>The main part: the zones, the text, and the section that holds both.</summary>
internal static class BodyComposer
{
    /// <remarks>
    /// A frame stands on the page of the paragraph that follows it. The zone at the foot is therefore written behind the
    /// other zones and not behind the text, whose end may be on another page; it is the only thing read earlier than in
    /// the PDF.
    /// </remarks>
    internal static void Write(PartWriter xml, ResolvedLetter letter, BlockComposer blocks, FrameParts frames)
    {
        xml.StartPart();
        xml.Start("w:document"u8);
        DrawingNames.Declare(xml);
        xml.Declare("w", DrawingNames.Main);
        xml.Start("w:body"u8);
        foreach (var zone in letter.HeadZones)
        {
            blocks.Append(xml, zone.Blocks, zone);
        }

        foreach (var zone in letter.FootZones)
        {
            blocks.Append(xml, zone.Blocks, zone);
        }

        blocks.Append(xml, letter.Body, zone: null);
        frames.WriteSection(xml);
        xml.End();
        xml.End();
    }
}
