using System.Globalization;
using Amtsbrief.Docx.Packing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The text frame (w:framePr) that pins the paragraphs of a zone to their place on the first page. Paragraphs in a row with
/// the same frame share it (ECMA-376 part 1, 17.3.1.11).
/// </summary>
/// <remarks>
/// Frames rather than floating tables or text boxes: the paragraphs stay ordinary paragraphs of the body in reading order,
/// which officials edit as such, and no screen reader announces a table or skips a box. In LibreOffice 7.4 frames and tables
/// keep their place alike, saved there as DOCX again or not. No height is given, so that a line typed more is shown and not
/// cut off.
/// </remarks>
internal static class ZoneFrame
{
    /// <summary>The frame in a style.</summary>
    internal static FrameProperties Of(Box box) => new()
    {
        Width = Text(box.Width.Twips),
        Wrap = TextWrappingValues.Around,
        HorizontalPosition = HorizontalAnchorValues.Page,
        VerticalPosition = VerticalAnchorValues.Page,
        X = Text(AtLeastOne(box.X.Twips)),
        Y = Text(AtLeastOne(box.Y.Twips)),
    };

    /// <summary>Writes the same frame into a paragraph.</summary>
    internal static void Write(PartWriter xml, Box box)
    {
        xml.Start("w:framePr"u8);
        xml.Attribute("w:w"u8, box.Width.Twips);
        xml.Attribute("w:wrap"u8, "around");
        xml.Attribute("w:hAnchor"u8, "page");
        xml.Attribute("w:vAnchor"u8, "page");
        xml.Attribute("w:x"u8, AtLeastOne(box.X.Twips));
        xml.Attribute("w:y"u8, AtLeastOne(box.Y.Twips));
        xml.End();
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);

    // Word reads a place of 0 as "not placed".
    private static int AtLeastOne(int twips) => Math.Max(twips, 1);
}
